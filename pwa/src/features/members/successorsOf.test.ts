import { expect, test, vi } from 'vitest';
import { query } from '../../graphql/client.ts';
import { fetchSuccessors } from './successorsOf.ts';

vi.mock('../../graphql/client.ts', () => ({ query: vi.fn() }));

const page = (ids: string[], endCursor: string | null) => ({
  kind: 'data',
  data: {
    experts: { nodes: ids.map((id) => ({ id })), pageInfo: { hasNextPage: endCursor !== null, endCursor } },
  },
});

test('who comes after the first hundred can take over too', async () => {
  const first = Array.from({ length: 100 }, (_, i) => `${i}`);
  vi.mocked(query)
    .mockResolvedValueOnce(page(first, 'there') as never)
    .mockResolvedValueOnce(page(['last'], null) as never);
  const answer = await fetchSuccessors();
  expect(answer.kind === 'data' && answer.data.map(({ id }) => id)).toEqual([...first, 'last']);
  expect(vi.mocked(query).mock.calls.map(([, , variables]) => variables)).toEqual([
    { after: null },
    { after: 'there' },
  ]);
});

test('what stops a later page is told, rather than a list that is cut off', async () => {
  vi.mocked(query)
    .mockResolvedValueOnce(page(['one'], 'there') as never)
    .mockResolvedValueOnce({ kind: 'offline' } as never);
  expect(await fetchSuccessors()).toEqual({ kind: 'offline' });
});
