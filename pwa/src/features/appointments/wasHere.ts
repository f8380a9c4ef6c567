import { today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { work } from '../../session/membership.ts';
import { toast } from '../../ui/Toast.tsx';
import { hourLines } from '../hours/hourLines.ts';
import { judge } from '../hours/judge.ts';
import { logHours } from '../hours/logHours.ts';
import { propose, targetOf } from '../hours/proposal.ts';
import { undoLog } from '../hours/undo.ts';
import { running } from '../trajecten/myTrajecten.ts';
import type { Visit } from './myAppointments.ts';

/**
 * Makes hours of a visit, of the kind of work that is usual there. Work that an expert does not do (R47) is kept only when confirmed: else
 * the rule it breaks is answered, to ask the person first.
 */
export async function wasHere(visit: Visit, confirmed: boolean): Promise<string | null> {
  const kinds = work.value?.myWork.activityKinds.nodes ?? [];
  const proposed = propose(targetOf(visit), hourLines.value, kinds, running.value);
  const fields = { ...proposed, date: visit.date, minutes: visit.minutes };
  const [wrong] = Object.values(judge(fields, today(), null));
  if (wrong !== undefined) {
    toast(wrong);
    return null;
  }
  const doubtful = kinds.find(({ id }) => id === fields.activityKindId)?.notForExperts ?? null;
  if (doubtful !== null && !confirmed) return doubtful;
  const meant = doubtful === null ? {} : { notForExpertsConfirmed: true };
  const id = await logHours({ ...fields, appointmentId: visit.id, ...meant });
  toast(`${spoken(visit.minutes)} bij ${visit.place} bewaard.`, () => void undoLog(id));
  return null;
}
