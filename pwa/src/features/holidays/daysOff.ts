import { act } from '../../graphql/act.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import addDocument from './addClosure.graphql?raw';
import daysDocument from './daysOff.graphql?raw';
import type { SchoolClosureAddMutation } from './generated/addClosure.ts';
import type { DaysOffQuery } from './generated/daysOff.ts';
import type { HolidaysImportMutation } from './generated/importHolidays.ts';
import type { SchoolClosureRemoveMutation } from './generated/removeClosure.ts';
import importDocument from './importHolidays.graphql?raw';
import removeDocument from './removeClosure.graphql?raw';

export type DayOff = DaysOffQuery['daysOff']['nodes'][number];

/** Everything of a school year, over the pages. */
export async function fetchDaysOff(year: number): Promise<Answer<DayOff[]>> {
  const days: DayOff[] = [];
  const period = { from: `${year}-08-01`, to: `${year + 1}-07-31` };
  let after: string | null = null;
  do {
    const answer: Answer<DaysOffQuery> = await query('DaysOff', daysDocument, { ...period, after });
    if (answer.kind !== 'data') return answer;
    const page: DaysOffQuery['daysOff'] = answer.data.daysOff;
    days.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return { kind: 'data', data: days };
}

export const importHolidays = (uploadId: string) =>
  act<HolidaysImportMutation['result']>('HolidaysImport', importDocument, { uploadId }, 'id');

export interface Closure {
  name: string;
  firstDay: string;
  lastDay: string;
  /** Null for every school. */
  schoolId: string | null;
}

export const addClosure = (closure: Closure) =>
  act<SchoolClosureAddMutation['result']>('SchoolClosureAdd', addDocument, { ...closure }, 'id');

export const removeClosure = (id: string) =>
  act<SchoolClosureRemoveMutation['result']>('SchoolClosureRemove', removeDocument, { id });
