import { today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { capital, dayBrief, dayNear } from '../../dates/words.ts';
import { work } from '../../session/membership.ts';
import { toast } from '../../ui/Toast.tsx';
import { hourLines } from '../hours/hourLines.ts';
import { judge } from '../hours/judge.ts';
import { logHours } from '../hours/logHours.ts';
import { propose, targetOf } from '../hours/proposal.ts';
import { startTimerFor } from '../hours/runningTimer.ts';
import { StartTimer } from '../hours/StartTimer.tsx';
import { undoLog } from '../hours/undo.ts';
import { cancelVisit, type Visit } from './myAppointments.ts';
import { running } from '../trajecten/myTrajecten.ts';

const clock = (visit: Visit) => visit.startTime?.slice(0, 5).replace(':', '.') ?? '';

const cancel = (visit: Visit) => void cancelVisit(visit.id).then(() => toast('De afspraak is afgezegd.'));

/** A visit whose day is there: one tap makes hours of it. */
export function VisitCard({ visit }: { visit: Visit }) {
  const now = today();
  return (
    <div class="card stack">
      <div>
        <div class="row">
          <h3>{visit.place}</h3>
          <span class="num soft">
            {visit.date === now ? '' : capital(dayNear(visit.date, now))} {clock(visit)}
          </span>
        </div>
        <p class="small soft">{visit.about}</p>
      </div>
      <button class="btn wide" onClick={() => void wasHere(visit)}>
        Ik was hier: {spoken(visit.minutes)}
      </button>
      <div class="actions">
        <a class="btn quiet" href={`/uren/nieuw?voor=${targetOf(visit)}&dag=${visit.date}`}>
          Andere tijd
        </a>
        {visit.date === now && (
          <StartTimer look="btn quiet" start={() => startTimerFor(targetOf(visit), visit.id)} />
        )}
        <button class="btn quiet" onClick={() => cancel(visit)}>
          Ging niet door
        </button>
      </div>
    </div>
  );
}

/** Visits that are still to come, one line each. */
export const ComingVisits = ({ visits }: { visits: readonly Visit[] }) => (
  <ul class="card">
    {visits.map((visit) => (
      <li class="soon" key={visit.id}>
        <div>
          <h3>{visit.place}</h3>
          <p class="small soft num">
            {capital(dayBrief(visit.date))} {clock(visit)} · {spoken(visit.minutes)}
          </p>
        </div>
        <button class="btn quiet" aria-label={`Zeg ${visit.place} af`} onClick={() => cancel(visit)}>
          Zeg af
        </button>
      </li>
    ))}
  </ul>
);

async function wasHere(visit: Visit): Promise<void> {
  const kinds = work.value?.myWork.activityKinds.nodes ?? [];
  const proposed = propose(targetOf(visit), hourLines.value, kinds, running.value);
  const fields = { ...proposed, date: visit.date, minutes: visit.minutes };
  const [wrong] = Object.values(judge(fields, today(), null));
  if (wrong !== undefined) return toast(wrong);
  const id = await logHours({ ...fields, appointmentId: visit.id });
  toast(`${spoken(visit.minutes)} bij ${visit.place} bewaard.`, () => void undoLog(id));
}
