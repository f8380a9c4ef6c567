import { plusDays } from '../../dates/civil.ts';
import { sentence } from '../../text/sentences.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { checkAround } from '../hours/hourRules.ts';
import type { Plan } from './myAppointments.ts';

const DAYS_BACK = 31;
const DAYS_AHEAD = 730;

/** What is wrong with a visit, by field, with all that this device knows; `traject` is the one it is for, as far as it is here. */
export function judgePlan(
  plan: Plan,
  today: string,
  expertId: string,
  traject: WorkTraject | undefined,
): { where?: string; date?: string } {
  if (!plan.trajectId && !plan.networkId && !plan.schoolId)
    return { where: 'Kies een traject, een netwerk of een school.' };
  if (plan.date < plusDays(today, -DAYS_BACK) || plan.date > plusDays(today, DAYS_AHEAD))
    return { date: 'Kies een dag van ten hoogste een maand terug tot twee jaar vooruit.' };
  const couplings = traject?.experts.nodes.filter(({ id }) => id === expertId) ?? [];
  const entry = { ...plan, travelMinutes: 0, activityKindId: '', note: '' };
  const [outside] = checkAround(entry, { minutesOfDay: 0, acceptedMonths: [], couplings });
  return outside ? { date: sentence(outside.code) } : {};
}
