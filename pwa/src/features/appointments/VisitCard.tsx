import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { capital, dayBrief, dayNear } from '../../dates/words.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { targetOf } from '../hours/proposal.ts';
import { startTimerFor } from '../hours/runningTimer.ts';
import { StartTimer } from '../hours/StartTimer.tsx';
import { cancelVisit, type Visit } from './myAppointments.ts';
import { wasHere } from './wasHere.ts';

const clock = (visit: Visit) => visit.startTime?.slice(0, 5) ?? '';

async function cancel(visit: Visit): Promise<void> {
  await cancelVisit(visit.id);
  toast('De afspraak is afgezegd.');
}

/** A visit whose day is there: one tap makes hours of it. */
export function VisitCard({ visit }: { visit: Visit }) {
  const now = today();
  const [keep, failure] = useKeep();
  /** The rule that the usual kind of work breaks (R47), while the person is asked about it. */
  const [doubtful, setDoubtful] = useState<string | null>(null);
  const here = (confirmed: boolean) => keep(async () => setDoubtful(await wasHere(visit, confirmed)));
  const other = `/uren/nieuw?voor=${targetOf(visit)}&dag=${visit.date}&afspraak=${visit.id}`;
  return (
    <div class="card stack">
      <div>
        <div class="row">
          <h3>{visit.place}</h3>
          <span class="num soft">
            {visit.date === now ? '' : capital(dayNear(visit.date, now, dayBrief))} {clock(visit)}
          </span>
        </div>
        <p class="small soft">{visit.about}</p>
      </div>
      <button class="btn wide" onClick={() => void here(false)}>
        Ik was hier: {spoken(visit.minutes)}
      </button>
      <div class="actions">
        <a class="btn quiet" href={other}>
          Andere tijd
        </a>
        {visit.date === now && (
          <StartTimer look="btn quiet" start={() => startTimerFor(targetOf(visit), visit.id)} />
        )}
        <button class="btn quiet" onClick={() => void keep(() => cancel(visit))}>
          Ging niet door
        </button>
      </div>
      <Failure text={failure} />
      {doubtful !== null && (
        <Confirm title="Klopt dit soort werk?" onClose={() => setDoubtful(null)}>
          <p>{doubtful}</p>
          <div class="actions">
            <button class="btn" onClick={() => void here(true)}>
              Ik bedoel het zo
            </button>
            <a class="btn quiet" href={other}>
              Kies ander werk
            </a>
          </div>
        </Confirm>
      )}
    </div>
  );
}

/** Visits that are still to come, one line each. */
export const ComingVisits = ({ visits }: { visits: readonly Visit[] }) => (
  <ul class="card">
    {visits.map((visit) => (
      <ComingVisit visit={visit} key={visit.id} />
    ))}
  </ul>
);

function ComingVisit({ visit }: { visit: Visit }) {
  const [keep, failure] = useKeep();
  return (
    <li class="soon">
      <div>
        <h3>{visit.place}</h3>
        <p class="small soft num">
          {capital(dayBrief(visit.date))} {clock(visit)} · {spoken(visit.minutes)}
        </p>
        <Failure text={failure} />
      </div>
      <button
        class="btn quiet"
        aria-label={`Zeg ${visit.place} af`}
        onClick={() => void keep(() => cancel(visit))}
      >
        Zeg af
      </button>
    </li>
  );
}
