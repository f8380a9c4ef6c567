import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { dayShort } from '../../dates/words.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { SyncLine } from '../hours/SyncLine.tsx';
import { closeCase, completeCase, registerCase } from './acts.ts';
import { AlikeTo } from './Alike.tsx';
import { answerInWords } from './CaseCard.tsx';
import { CaseFieldset, toSend, wrongWords, type FilledCase } from './CaseFieldset.tsx';
import { caseLines, type CaseLine } from './caseLines.ts';
import { Mend } from './Mend.tsx';
import { NoteOnCase } from './NoteOnCase.tsx';
import { dimensions } from './words.ts';

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
      <AlikeTo line={line} />
      {line.sync !== 'sent' && <SyncLine line={line} />}
      {line.state === 'CLOSED' ? (
        <Closed line={line} />
      ) : (
        <>
          <Mend line={line} back={back.href} />
          <Fields line={line} key={line.id} />
          <p>
            <a href={`/toets?dimensie=${line.dimension}&dag=${line.broughtOn}`}>
              Hoort dit bij de basis? Loop de lijst na.
            </a>
          </p>
          {line.sync !== 'refused' && (
            <div class="actions">
              <NoteOnCase caseId={line.id} code={line.code} />
            </div>
          )}
          <Close line={line} />
        </>
      )}
    </Page>
  );
}

function Closed({ line }: { line: CaseLine }) {
  const { route } = useLocation();
  const [keep, failure] = useKeep();
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
      <button class="btn ghost" onClick={() => void keep(reopen)}>
        Breng opnieuw in
      </button>
      {failure && (
        <p class="wrong" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}

function Close({ line }: { line: CaseLine }) {
  const [asking, setAsking] = useState(false);
  async function close() {
    setAsking(false);
    await closeCase(line);
    toast(`Casus ${line.code} gesloten.`);
  }
  return (
    <>
      <p class="small soft">
        {line.outcome
          ? 'Zes weken na de uitkomst sluit de casus vanzelf en wordt de tekst gewist.'
          : 'Zonder uitkomst sluit de casus een half jaar na het inbrengen.'}
      </p>
      <button class="btn quiet" onClick={() => setAsking(true)}>
        Sluit deze casus nu
      </button>
      {asking && (
        <Confirm title={`Casus ${line.code} sluiten?`} onClose={() => setAsking(false)}>
          <p>De tekst wordt gewist. De kenmerken en de uitkomst blijven.</p>
          <div class="actions">
            <button class="btn danger" onClick={() => void close()}>
              Sluit en wis de tekst
            </button>
            <button class="btn quiet" onClick={() => setAsking(false)}>
              Toch niet
            </button>
          </div>
        </Confirm>
      )}
    </>
  );
}

function Fields({ line }: { line: CaseLine }) {
  const { route } = useLocation();
  // What is being typed stays when the registration is acknowledged or a snapshot arrives.
  const [opened, setOpened] = useState(line);
  const [filled, setFilled] = useState<FilledCase>({
    subject: line.subject,
    groupBand: line.groupBand,
    dimension: line.dimension,
    hgwLevel: line.hgwLevel,
    tried: line.tried,
    question: line.question,
    overrules: [],
  });
  // Only what the server took was judged: an unsent one goes with its own reasons.
  const before = opened.sync === 'sent' ? [opened.tried, opened.question] : [];
  const [failure, setFailure] = useState('');

  async function submit(event: Event) {
    event.preventDefault();
    const wrong = wrongWords(filled, before);
    setFailure(wrong ?? '');
    if (wrong) return;
    try {
      await completeCase(line, toSend(filled), opened);
      setOpened(caseLines.value.find(({ id }) => id === line.id) ?? line);
      if (line.meetingId) route(`/tafel/${line.meetingId}`);
      toast('Casus bewaard op dit toestel.');
    } catch {
      setFailure('Niet bewaard: dit toestel heeft geen ruimte meer.');
    }
  }

  return (
    <form class="form" onSubmit={submit} noValidate>
      <CaseFieldset
        filled={filled}
        before={before}
        change={(changes) => setFilled({ ...filled, ...changes })}
      />
      <div class="save">
        {failure && (
          <p class="wrong" role="alert">
            {failure}
          </p>
        )}
        <button class="btn wide">Bewaar</button>
      </div>
    </form>
  );
}
