import { beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '../graphql/answer.ts';
import { fetchWork } from './fetchWork.ts';
import type { Work } from './work.ts';

const asked: string[] = [];
let answers: unknown[] = [];
vi.mock('../graphql/client.ts', () => ({
  query: (operation: string) => {
    asked.push(operation);
    return Promise.resolve({ kind: 'data', data: { myWork: answers.shift() } });
  },
}));

const page = (hoursMark: string, ids: string[], endCursor: string | null = null) => ({
  hoursMark,
  hourEntries: {
    nodes: ids.map((id) => ({ id })),
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
  },
});

const ids = (answer: Answer<Work>) =>
  answer.kind === 'data' ? answer.data.myWork.hourEntries.nodes.map(({ id }) => id) : [];

const before = async (): Promise<Work> => {
  answers = [page('one', ['d', 'c'], 'c'), page('', ['c', 'b'], 'b'), page('', ['a'])];
  const answer = await fetchWork(null);
  if (answer.kind !== 'data') throw new Error(answer.kind);
  asked.length = 0;
  return answer.data;
};

beforeEach(() => void (asked.length = 0));

it('the first time fetches every page, and keeps an entry that came twice once', async () => {
  answers = [page('one', ['d', 'c'], 'c'), page('', ['c', 'b'], 'b'), page('', ['a'])];
  expect(ids(await fetchWork(null))).toEqual(['d', 'c', 'b', 'a']);
  expect(asked).toEqual(['MyWork', 'MoreHours', 'MoreHours']);
});

it('while no entry changed, one request brings the same list', async () => {
  const known = await before();
  answers = [page('one', ['d', 'c'], 'c')];
  expect(ids(await fetchWork(known))).toEqual(['d', 'c', 'b', 'a']);
  expect(asked).toEqual(['MyWork']);
});

it('after a change every page is fetched anew, so that what was withdrawn is gone', async () => {
  const known = await before();
  answers = [page('two', ['d', 'c'], 'c'), page('', ['a'])];
  expect(ids(await fetchWork(known))).toEqual(['d', 'c', 'a']);
  expect(asked).toEqual(['MyWork', 'MoreHours']);
});
