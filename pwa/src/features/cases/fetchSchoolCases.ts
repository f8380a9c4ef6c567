import { fill, partOf } from '../../graphql/allPages.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import type { SchoolCasesQuery } from './generated/schoolCases.ts';
import document from './schoolCases.graphql?raw';

const read = (after: string | null) => query<SchoolCasesQuery>('SchoolCases', document, { after });

/** What the own schools brought, all of it, and what they wait for. */
export async function fetchSchoolCases(): Promise<Answer<SchoolCasesQuery>> {
  const first = await read(null);
  if (first.kind !== 'data') return first;
  const missing = await fill(first.data.schoolCases, async (after) =>
    partOf(await read(after), ({ schoolCases }) => schoolCases),
  );
  return missing ?? first;
}
