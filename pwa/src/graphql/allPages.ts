import type { Answer } from './answer.ts';

interface Paged<T> {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Everything of a list, however many pages. */
export async function allPages<T>(
  read: (after: string | null) => Promise<Answer<Paged<T>>>,
): Promise<Answer<T[]>> {
  const all: T[] = [];
  for (let after: string | null = null; ;) {
    const answer: Answer<Paged<T>> = await read(after);
    if (answer.kind !== 'data') return answer;
    all.push(...answer.data.nodes);
    if (!answer.data.pageInfo.hasNextPage) return { kind: 'data', data: all };
    after = answer.data.pageInfo.endCursor ?? null;
  }
}

/** Adds to a first page all that did not fit on it; answers why that could not be read, or null. */
export async function fill<T extends { id: string }>(
  list: Paged<T>,
  read: (after: string | null) => Promise<Answer<Paged<T>>>,
): Promise<Exclude<Answer<T[]>, { kind: 'data' }> | null> {
  if (!list.pageInfo.hasNextPage) return null;
  const rest = await allPages((after) => read(after ?? list.pageInfo.endCursor ?? null));
  if (rest.kind !== 'data') return rest;
  const seen = new Set(list.nodes.map(({ id }) => id));
  list.nodes.push(...rest.data.filter(({ id }) => !seen.has(id)));
  return null;
}

/** The part of an answer that was asked for. */
export const partOf = <T, R>(answer: Answer<T>, part: (data: T) => R): Answer<R> =>
  answer.kind === 'data' ? { kind: 'data', data: part(answer.data) } : answer;
