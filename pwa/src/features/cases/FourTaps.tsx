import { useState } from 'preact/hooks';
import type { Dimension } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { networkOf, type MeetingLine, specialSchools } from '../meetings/meetingLines.ts';
import { SpecialSchools } from '../meetings/SpecialSchools.tsx';
import { registerCase, takeBackCase } from './acts.ts';
import { AnswerChoice } from './AnswerChoice.tsx';
import { alikeTo, Alike } from './Alike.tsx';
import { caseCode } from './caseCode.ts';
import { caseLines, type CaseAnswer } from './caseLines.ts';
import { dimensionOptions } from './words.ts';

/** School, dimension, outcome, domain: the fourth tap keeps the case (D23), with a way back. */
export function FourTaps({ meeting }: { meeting: MeetingLine }) {
  const [round, setRound] = useState(0);
  return <Taps key={round} meeting={meeting} next={() => setRound(round + 1)} />;
}

function Taps({ meeting, next }: { meeting: MeetingLine; next: () => void }) {
  const [schoolId, setSchoolId] = useState<string | null>(null);
  const [dimension, setDimension] = useState<Dimension | null>(null);
  const [store, failure] = useKeep();
  const [special, setSpecial] = useState(false);
  const schools = [
    ...(networkOf(meeting.networkId)?.schools.nodes ?? []),
    ...(special ? specialSchools() : []),
  ];
  const alike = schoolId && dimension ? alikeTo({ schoolId, dimension }) : undefined;

  async function keep(answer: CaseAnswer | null) {
    if (!schoolId || !dimension) return;
    await store(async () => {
      const id = await registerCase({ schoolId, dimension, meetingId: meeting.id, ...answer });
      next();
      toast(`Casus ${caseCode(id)} bewaard op dit toestel.`, () => undo(id));
    });
  }

  return (
    <section class="form">
      <h2>Nieuwe casus</h2>
      <Choice
        name="school"
        legend="School"
        options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        value={schoolId}
        onChange={setSchoolId}
      >
        {!special && <SpecialSchools show={() => setSpecial(true)} />}
      </Choice>
      {schoolId && (
        <Choice
          name="dimension"
          legend="Waar gaat het over"
          options={dimensionOptions}
          value={dimension}
          onChange={setDimension}
        />
      )}
      {alike && <Alike line={alike} />}
      {schoolId && dimension && (
        <>
          <AnswerChoice name="new" onAnswer={(answer) => void keep(answer)} />
          <button class="btn quiet" type="button" onClick={() => void keep(null)}>
            Nog niet besproken: zet op tafel
          </button>
        </>
      )}
      {failure && (
        <p class="wrong" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}

function undo(id: string): void {
  const line = caseLines.value.find((other) => other.id === id);
  if (line) void takeBackCase(line);
}
