import { signal } from '@preact/signals';
import { fill, partOf } from '../graphql/allPages.ts';
import type { Answer } from '../graphql/answer.ts';
import { query } from '../graphql/client.ts';
import document from './caseTable.graphql?raw';
import type { CaseTableQuery } from './generated/caseTable.ts';
import type { MoreCasesQuery } from './generated/moreCases.ts';
import type { MoreMeetingsQuery } from './generated/moreMeetings.ts';
import moreCases from './moreCases.graphql?raw';
import moreMeetings from './moreMeetings.graphql?raw';

/** The bounded snapshot of a procesbegeleider (D7): what one needs at a case table without signal. */
export type Table = CaseTableQuery;
export type TableMeeting = CaseTableQuery['caseTable']['meetings']['nodes'][number];
export type TableCase = CaseTableQuery['caseTable']['cases']['nodes'][number];
export type TableNetwork = CaseTableQuery['caseTable']['networks']['nodes'][number];

export const table = signal<Table | null>(null);

/** With all cases and meetings: what is left out first would be what waits the longest, or is planned for later. */
export async function fetchTable(): Promise<Answer<Table>> {
  const first = await query<Table>('CaseTable', document);
  if (first.kind !== 'data') return first;
  const { cases, meetings } = first.data.caseTable;
  const missing =
    (await fill<TableCase>(cases, async (after) =>
      partOf(
        await query<MoreCasesQuery>('MoreCases', moreCases, { after }),
        ({ caseTable }) => caseTable.cases,
      ),
    )) ??
    (await fill<TableMeeting>(meetings, async (after) =>
      partOf(
        await query<MoreMeetingsQuery>('MoreMeetings', moreMeetings, { after }),
        ({ caseTable }) => caseTable.meetings,
      ),
    ));
  return missing ?? first;
}
