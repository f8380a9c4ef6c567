import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import { sentence } from '../../text/sentences.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { textCodes } from '../hours/hourRules.ts';
import { SyncLine } from '../hours/SyncLine.tsx';
import { completeCase, registerCase } from './acts.ts';
import { answerInWords } from './CaseCard.tsx';
import { caseLines, type CaseFields, type CaseLine } from './caseLines.ts';
import { bandOptions, dimensionOptions, dimensions, subjectOptions } from './words.ts';

const levels = [1, 2, 3].map((value) => ({ value, label: `Niveau ${value}` }));

/** One case: its fields and words while it is open, its outcome, and the way back to the table. */
export default function CaseScreen() {
  const { params } = useRoute();
  const line = caseLines.value.find(({ id }) => id === params.id);
  const back = line?.meetingId
    ? { href: `/tafel/${line.meetingId}`, label: 'Bijeenkomst' }
    : { href: '/tafel', label: 'Casustafel' };
  if (!line)
    return (
      <Page title="Casus" back={back}>
        <p class="notice">Deze casus staat niet (meer) op dit toestel.</p>
      </Page>
    );
  return (
    <Page
      title={`Casus ${line.code}`}
      back={back}
      under={
        <p class="soft">
          {line.schoolName} · {dimensions[line.dimension]} · ingebracht op {dayShort(line.broughtOn)}
          {line.previousCode && ` · vervolg op ${line.previousCode}`}
        </p>
      }
    >
      <p class="strong">{answerInWords(line)}</p>
      {line.sync !== 'sent' && <SyncLine line={line} />}
      {line.state === 'CLOSED' ? <Closed line={line} /> : <Fields line={line} key={line.version} />}
    </Page>
  );
}

function Closed({ line }: { line: CaseLine }) {
  const { route } = useLocation();
  async function reopen() {
    const id = await registerCase({
      schoolId: line.schoolId,
      dimension: line.dimension,
      subject: line.subject,
      groupBand: line.groupBand,
      hgwLevel: line.hgwLevel,
      meetingId: null,
      previousCaseId: line.id,
    });
    route(`/casus/${id}`);
    toast('Een nieuwe casus die naar deze verwijst.');
  }
  return (
    <>
      <p class="notice">Deze casus is gesloten. De tekst is gewist; de kenmerken en de uitkomst blijven.</p>
      <button class="btn ghost" onClick={() => void reopen()}>
        Breng opnieuw in
      </button>
    </>
  );
}

function Fields({ line }: { line: CaseLine }) {
  const { route } = useLocation();
  const [fields, setFields] = useState<CaseFields>({
    subject: line.subject,
    groupBand: line.groupBand,
    dimension: line.dimension,
    hgwLevel: line.hgwLevel,
    tried: line.tried,
    question: line.question,
  });
  const [tried, setTried] = useState(false);
  const change = (changes: Partial<CaseFields>) => setFields({ ...fields, ...changes });
  const wrong = { tried: firstCode(fields.tried, 2_000), question: firstCode(fields.question, 1_000) };

  async function submit(event: Event) {
    event.preventDefault();
    setTried(true);
    if (wrong.tried || wrong.question) return;
    await completeCase(line, fields);
    if (line.meetingId) route(`/tafel/${line.meetingId}`);
    toast('Casus bewaard op dit toestel.');
  }

  return (
    <form class="form" onSubmit={submit} noValidate>
      <Choice
        name="subject"
        legend="Gaat over"
        options={subjectOptions}
        value={fields.subject}
        onChange={(subject) => change({ subject })}
      />
      <Choice
        name="band"
        legend="Groepen"
        hint="geen leeftijd of groepsnaam"
        options={bandOptions}
        value={fields.groupBand}
        onChange={(groupBand) => change({ groupBand })}
      />
      <Choice
        name="dimension"
        legend="Dimensie"
        options={dimensionOptions}
        value={fields.dimension}
        onChange={(dimension) => change({ dimension })}
      />
      <Choice
        name="level"
        legend="HGW-niveau"
        hint="een expert past bij niveau 3"
        options={levels}
        value={fields.hgwLevel}
        onChange={(hgwLevel) => change({ hgwLevel })}
      />
      <TextField
        label="De vraag"
        hint="zonder namen"
        maxLength={1_000}
        value={fields.question}
        wrong={wrong.question}
        onInput={({ currentTarget }) => change({ question: currentTarget.value })}
      />
      <TextField
        label="Wat is al geprobeerd"
        hint="zonder namen"
        maxLength={2_000}
        value={fields.tried}
        wrong={wrong.tried}
        onInput={({ currentTarget }) => change({ tried: currentTarget.value })}
      />
      <div class="save">
        {tried && (wrong.tried ?? wrong.question) && <p class="wrong">{wrong.tried ?? wrong.question}</p>}
        <button class="btn wide">Bewaar</button>
      </div>
    </form>
  );
}

function firstCode(text: string, max: number): string | null {
  if (text.length > max) return sentence('TOO_LONG', { max });
  const [code] = textCodes(text, today());
  return code ? sentence(code) : null;
}
