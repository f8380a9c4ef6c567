import { spoken } from '../../dates/duration.ts';
import type { WorkTraject } from '../../snapshot/work.ts';

type Minutes = Pick<WorkTraject, 'agreedMinutes' | 'provisionalMinutes'>;

export interface Budget {
  text: string;
  part: number | null;
  near: boolean;
}

/** What was agreed with the school against what was spent; before the plan there is no limit (R39, D16). */
export function budgetOf(traject: Minutes, spent: number): Budget {
  const limit = traject.agreedMinutes ?? traject.provisionalMinutes;
  if (limit === null)
    return { text: `Nog geen uren afgesproken · ${spoken(spent)} besteed`, part: null, near: false };
  const provisional = traject.agreedMinutes === null;
  const of = provisional ? 'voorlopig ' : '';
  const part = limit === 0 ? 1 : spent / limit;
  if (spent >= limit)
    return { text: passed(spent, limit, provisional ? 'voorlopige ' : ''), part, near: true };
  return { text: `${spoken(spent)} van ${of}${spoken(limit)} gebruikt`, part, near: part >= 0.8 };
}

const passed = (spent: number, limit: number, of: string) =>
  spent === limit
    ? `De ${of}${spoken(limit)} zijn op. Stem af met de school.`
    : `${spoken(spent - limit)} meer dan de ${of}${spoken(limit)}. Stem opnieuw af met de school.`;
