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
  notesMark: 'n',
  notes: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
});

const withNotes = (notesMark: string, ids: string[], endCursor: string | null = null) => ({
  ...page('h', []),
  notesMark,
  notes: { nodes: ids.map((id) => ({ id })), pageInfo: { hasNextPage: endCursor !== null, endCursor } },
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

it('fetches older notes when one of them changed, and else knows them', async () => {
  const notes = (answer: Answer<Work>) =>
    answer.kind === 'data' ? answer.data.myWork.notes.nodes.map(({ id }) => id) : [];
  answers = [withNotes('one', ['c'], 'c'), withNotes('', ['b'], 'b'), withNotes('', ['a'])];
  const first = await fetchWork(null);
  expect([notes(first), asked.splice(0)]).toEqual([
    ['c', 'b', 'a'],
    ['MyWork', 'MoreNotes', 'MoreNotes'],
  ]);
  const known = first.kind === 'data' ? first.data : null;
  answers = [withNotes('one', ['c'], 'c')];
  expect([notes(await fetchWork(known)), asked.splice(0)]).toEqual([['c', 'b', 'a'], ['MyWork']]);
  answers = [withNotes('two', ['c'], 'c'), withNotes('', ['a'])];
  expect([notes(await fetchWork(known)), asked.splice(0)]).toEqual([
    ['c', 'a'],
    ['MyWork', 'MoreNotes'],
  ]);
});
