import { useState } from 'preact/hooks';
import { SyncLine } from '../hours/SyncLine.tsx';
import { toast } from '../../ui/Toast.tsx';
import { decideCase } from './acts.ts';
import { AlikeTo } from './Alike.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { domainName, type CaseAnswer, type CaseLine } from './caseLines.ts';
import { dimensions, followUps, groupBands, outcomes } from './words.ts';

export const answerInWords = ({ outcome, followUp, domainId }: CaseAnswer): string =>
  outcome === null
    ? 'Nog te bespreken'
    : [outcomes[outcome], domainId ? domainName(domainId) : followUp && followUps[followUp]]
        .filter(Boolean)
        .join(' · ');

/** A case on the table; one that waits can be given its outcome here. */
export function CaseCard({ line, meetingId }: { line: CaseLine; meetingId: string | null }) {
  const [open, setOpen] = useState(false);
  const waits = line.state === 'BROUGHT';
  async function answer(given: CaseAnswer) {
    await decideCase(line, given, meetingId);
    toast(`Uitkomst van ${line.code} bewaard op dit toestel.`);
  }
  return (
    <div class="card case">
      <div class="row">
        <strong>{line.schoolName}</strong>
        <span class={waits ? 'tag warn num' : 'tag num'}>{line.code}</span>
      </div>
      <p class="small soft">
        {dimensions[line.dimension]}
        {line.groupBand && ` · ${groupBands[line.groupBand]}`}
        {line.hgwLevel && ` · HGW-niveau ${line.hgwLevel}`}
      </p>
      {line.question && <p>{line.question}</p>}
      <p class={waits ? 'small' : 'small strong'}>{answerInWords(line)}</p>
      {waits && <AlikeTo line={line} />}
      {line.sync !== 'sent' && <SyncLine line={line} />}
      {open && waits && <AnswerChoice name={line.id} onAnswer={(given) => void answer(given)} />}
      <div class="actions">
        {waits && !open && (
          <button class="btn" onClick={() => setOpen(true)}>
            Bespreek
          </button>
        )}
        <a class="btn quiet" href={`/casus/${line.id}`}>
          {waits ? 'Vul aan' : 'Bekijk'}
        </a>
      </div>
    </div>
  );
}
