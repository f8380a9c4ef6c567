import { today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { capital, dayNear } from '../../dates/words.ts';
import { work } from '../../session/membership.ts';
import { toast } from '../../ui/Toast.tsx';
import { hourLines } from '../hours/hourLines.ts';
import { judge } from '../hours/judge.ts';
import { logHours } from '../hours/logHours.ts';
import { undoLog } from '../hours/LogScreen.tsx';
import { propose, targetOf } from '../hours/proposal.ts';
import { cancelVisit, type Visit } from './myAppointments.ts';

/** A visit; once its day is there, one tap makes hours of it. */
export function VisitCard({ visit }: { visit: Visit }) {
  const now = today();
  const due = visit.date <= now;
  return (
    <div class="card stack">
      <div>
        <div class="row">
          <h3>{visit.place}</h3>
          <span class="num soft">
            {visit.date === now ? '' : capital(dayNear(visit.date, now))}{' '}
            {visit.startTime?.slice(0, 5).replace(':', '.')}
          </span>
        </div>
        <p class="small soft">{visit.about || (due ? '' : `Ongeveer ${spoken(visit.minutes)}`)}</p>
      </div>
      {due ? (
        <button class="btn wide" onClick={() => void wasHere(visit)}>
          Ik was hier: {spoken(visit.minutes)}
        </button>
      ) : null}
      <div class="actions">
        {due && (
          <a class="btn quiet" href={`/uren/nieuw?voor=${targetOf(visit)}&dag=${visit.date}`}>
            Anders
          </a>
        )}
        <button
          class="btn quiet"
          onClick={() => void cancelVisit(visit.id).then(() => toast('De afspraak is afgezegd.'))}
        >
          Ging niet door
        </button>
      </div>
    </div>
  );
}

async function wasHere(visit: Visit): Promise<void> {
  const kinds = work.value?.myWork.activityKinds.nodes ?? [];
  const proposed = propose(targetOf(visit), hourLines.value, kinds);
  const fields = { ...proposed, date: visit.date, minutes: visit.minutes };
  const [wrong] = Object.values(judge(fields, today(), null));
  if (wrong !== undefined) return toast(wrong);
  const id = await logHours({ ...fields, appointmentId: visit.id });
  toast(`${spoken(visit.minutes)} bij ${visit.place} bewaard.`, () => undoLog(id));
}
