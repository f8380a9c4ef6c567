import { allPages, partOf } from '../graphql/allPages.ts';
import type { Answer } from '../graphql/answer.ts';
import { query } from '../graphql/client.ts';
import type { MoreHoursQuery } from './generated/moreHours.ts';
import type { MoreNotesQuery } from './generated/moreNotes.ts';
import type { MyWorkQuery } from './generated/myWork.ts';
import moreHours from './moreHours.graphql?raw';
import moreNotes from './moreNotes.graphql?raw';
import myWork from './myWork.graphql?raw';
import type { Work } from './work.ts';

interface Paged<T> {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The whole snapshot: the first page brings everything but older hours and notes, and those come from the one before when none changed. */
export async function fetchWork(before: Work | null): Promise<Answer<Work>> {
  const first = await query<MyWorkQuery>('MyWork', myWork);
  if (first.kind !== 'data') return first;
  const [now, last] = [first.data.myWork, before?.myWork];
  const hours = await withRest(
    now.hourEntries,
    last?.hoursMark === now.hoursMark ? last.hourEntries.nodes : null,
    async (after) =>
      partOf(
        await query<MoreHoursQuery>('MoreHours', moreHours, { after }),
        (data) => data.myWork.hourEntries,
      ),
  );
  if (hours.kind !== 'data') return hours;
  const notes = await withRest(
    now.notes,
    last?.notesMark === now.notesMark ? last.notes.nodes : null,
    async (after) =>
      partOf(await query<MoreNotesQuery>('MoreNotes', moreNotes, { after }), (data) => data.myWork.notes),
  );
  return notes.kind === 'data' ? first : notes;
}

/** Adds to the first page what comes after it: as it is known, or else page by page. What moved meanwhile and came twice is kept once. */
async function withRest<T extends { id: string }>(
  list: Paged<T>,
  known: readonly T[] | null,
  read: (after: string | null) => Promise<Answer<Paged<T>>>,
): Promise<Answer<unknown>> {
  if (!list.pageInfo.hasNextPage) return { kind: 'data', data: null };
  const rest = known
    ? { kind: 'data' as const, data: known }
    : await allPages((after) => read(after ?? list.pageInfo.endCursor));
  if (rest.kind !== 'data') return rest;
  const seen = new Set(list.nodes.map(({ id }) => id));
  for (const one of rest.data) {
    if (seen.has(one.id)) continue;
    seen.add(one.id);
    list.nodes.push(one);
  }
  return rest;
}
