import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { figures } from '../../dates/duration.ts';
import { capital, dayInWords, dayShort } from '../../dates/words.ts';
import { resume } from '../../session/sync.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Page } from '../../ui/Page.tsx';
import { FirstContact } from '../coupling/FirstContact.tsx';
import { hourLines } from '../hours/hourLines.ts';
import { startTimerFor } from '../hours/runningTimer.ts';
import { StartTimer } from '../hours/StartTimer.tsx';
import { SyncLine } from '../hours/SyncLine.tsx';
import { ParentsDialog } from '../myschool/ParentsDialog.tsx';
import { NotesSection } from '../notes/NotesSection.tsx';
import { PlanSection } from '../plans/PlanSection.tsx';
import { RouteCard } from '../route/RouteCard.tsx';
import { budgetOf } from './budget.ts';
import { myTrajecten, spentOn } from './myTrajecten.ts';
import { trajectState } from './TrajectCard.tsx';

const back = { href: '/trajecten', label: 'Trajecten' };
const subjects = { PUPIL: 'Eén leerling', GROUP: 'Een groep', SCHOOL: 'De hele school' } as const;

const parentsSaid = ({ parents }: WorkTraject): string =>
  parents
    ? `${parents.kind === 'AGREED' ? 'Akkoord' : 'Geïnformeerd'}, zegt de school (${dayShort(parents.on)})`
    : 'De school meldde nog niet dat zij het weten';

/** What the school says of the parents, which may be in words (D21). */
function Parents({ traject }: { traject: WorkTraject }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      {parentsSaid(traject)}{' '}
      {traject.state !== 'CLOSED' && (
        <button class="link" onClick={() => setAsking(true)}>
          {traject.parents ? 'Wijzig' : 'Leg vast'}
        </button>
      )}
      {asking && (
        <ParentsDialog trajectId={traject.id} close={() => setAsking(false)} done={() => void resume()} />
      )}
    </>
  );
}

export default function MyTrajectScreen() {
  const { params } = useRoute();
  const traject = myTrajecten.value.find(({ id }) => id === params.id);
  if (traject) return <Traject traject={traject} />;
  return (
    <Page title="Traject" back={back}>
      <p class="notice">Dit traject staat niet (meer) op dit toestel.</p>
    </Page>
  );
}

function Traject({ traject }: { traject: WorkTraject }) {
  const budget = budgetOf(traject, spentOn(traject));
  const lines = hourLines.value.filter(({ trajectId }) => trajectId === traject.id);
  return (
    <Page
      title={traject.question}
      back={back}
      under={
        <p class="soft">
          {traject.school.name}, {traject.school.place} · {traject.domain.name}
        </p>
      }
    >
      {traject.state !== 'CLOSED' && <FirstContact traject={traject} />}
      <RouteCard traject={traject} />
      <div class="card">
        {budget.part !== null && <Bar part={budget.part} near={budget.near} />}
        <p class="num">{budget.text}</p>
      </div>
      {traject.state !== 'CLOSED' && (
        <div class="actions">
          <a class="btn ghost" href={`/uren/nieuw?voor=traject:${traject.id}`}>
            Schrijf uren
          </a>
          <a class="btn ghost" href={`/afspraak?voor=traject:${traject.id}`}>
            Plan een afspraak
          </a>
          <StartTimer look="btn quiet" start={() => startTimerFor(`traject:${traject.id}`)} />
        </div>
      )}
      <dl class="facts">
        <dt>Staat</dt>
        <dd>{capital(trajectState(traject))}</dd>
        <dt>Gaat over</dt>
        <dd>{subjects[traject.subject]}</dd>
        <dt>Gestart</dt>
        <dd>{dayShort(traject.startsOn)}</dd>
        {traject.subject === 'PUPIL' && (
          <>
            <dt>Ouders</dt>
            <dd>
              <Parents traject={traject} />
            </dd>
          </>
        )}
        <dt>Experts</dt>
        <dd>
          {traject.experts.nodes.map(({ name, lead }) => (lead ? `${name} (eerste)` : name)).join(', ')}
        </dd>
      </dl>
      <PlanSection traject={traject} />
      <NotesSection traject={traject} />
      <section>
        <h2>Mijn uren</h2>
        {lines.length === 0 && <p class="soft">Nog geen uren.</p>}
        {lines.map((line) => (
          <a class="entry" href={`/uren/${line.id}`} key={line.id}>
            <strong>{capital(dayInWords(line.date))}</strong>
            <strong class="num">{figures(line.minutes)}</strong>
            <span class="small soft">{line.kindName}</span>
            <SyncLine line={line} />
          </a>
        ))}
      </section>
    </Page>
  );
}
