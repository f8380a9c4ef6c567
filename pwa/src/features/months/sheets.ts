import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import { membership } from '../../session/membership.ts';
import type { MonthSheetsQuery } from './generated/monthSheets.ts';
import document from './monthSheets.graphql?raw';

export type Sheet = MonthSheetsQuery['monthSheets']['nodes'][number];

/** All sheets of a month, over the pages. */
export async function fetchSheets(month: string): Promise<Answer<Sheet[]>> {
  const sheets: Sheet[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<MonthSheetsQuery> = await query<MonthSheetsQuery>('MonthSheets', document, {
      month,
      after,
    });
    if (answer.kind !== 'data') return answer;
    const page: MonthSheetsQuery['monthSheets'] = answer.data.monthSheets;
    sheets.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return { kind: 'data', data: sheets };
}

/** Nobody accepts the own month: who is expert and manager leaves it to another manager. */
export const isOwn = ({ expert }: Sheet): boolean => expert.id === membership.value?.device.membershipId;

/** Whether a manager may accept it: submitted, or of who is an expert no more and cannot submit. */
export const canAccept = (sheet: Sheet): boolean =>
  !isOwn(sheet) && (sheet.state === 'SUBMITTED' || (sheet.stopped && sheet.state !== 'ACCEPTED'));

/** About 4.33 weeks of 40 hours at full time: enough to see who stands out, not a norm. */
const expected = (fteHundredths: number): number => Math.round((fteHundredths / 100) * 4.33 * 40 * 60);

/** Why a manager would look at a sheet before accepting it; null when nothing stands out. */
export function standsOut(sheet: Sheet): string | null {
  if (sheet.reopeningAsked) return 'Vraagt om te openen';
  if (sheet.state !== 'SUBMITTED') return null;
  const share = (sheet.minutes + sheet.travelMinutes) / Math.max(1, expected(sheet.expert.fteHundredths));
  if (sheet.minutes === 0) return 'Nul uren';
  if (share > 1.2) return 'Veel meer dan de aanstelling';
  return share < 0.5 ? 'Minder dan de helft van de aanstelling' : null;
}
