import { signal } from '@preact/signals';
import { allPages, partOf } from '../graphql/allPages.ts';
import type { Answer } from '../graphql/answer.ts';
import { query } from '../graphql/client.ts';
import document from './caseTable.graphql?raw';
import type { CaseTableQuery } from './generated/caseTable.ts';
import type { MoreCasesQuery } from './generated/moreCases.ts';
import moreCases from './moreCases.graphql?raw';

/** The bounded snapshot of a procesbegeleider (D7): what one needs at a case table without signal. */
export type Table = CaseTableQuery;
export type TableMeeting = CaseTableQuery['caseTable']['meetings']['nodes'][number];
export type TableCase = CaseTableQuery['caseTable']['cases']['nodes'][number];
export type TableNetwork = CaseTableQuery['caseTable']['networks']['nodes'][number];

export const table = signal<Table | null>(null);

/** With all cases: what is left out first would be what waits the longest. */
export async function fetchTable(): Promise<Answer<Table>> {
  const first = await query<Table>('CaseTable', document);
  if (first.kind !== 'data' || !first.data.caseTable.cases.pageInfo.hasNextPage) return first;
  const { cases } = first.data.caseTable;
  const rest = await allPages(async (after) =>
    partOf(
      await query<MoreCasesQuery>('MoreCases', moreCases, { after: after ?? cases.pageInfo.endCursor }),
      (data) => data.caseTable.cases,
    ),
  );
  if (rest.kind !== 'data') return rest;
  const seen = new Set(cases.nodes.map(({ id }) => id));
  cases.nodes.push(...rest.data.filter(({ id }) => !seen.has(id)));
  return first;
}
