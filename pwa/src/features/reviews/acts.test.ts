import { beforeEach, expect, it, vi } from 'vitest';
import { query } from '../../graphql/client.ts';
import { act } from './acts.ts';

vi.mock('../../graphql/client.ts', () => ({ query: vi.fn(), obstacle: () => 'Geen verbinding' }));

const done = { kind: 'data', data: { result: { userErrors: [] } } } as never;

beforeEach(() => vi.mocked(query).mockReset().mockResolvedValue(done));

it('is one act when it is tapped twice, and another when it is about something else', async () => {
  await Promise.all([act('Plan', 'p', { id: 1 }), act('Plan', 'p', { id: 1 }), act('Plan', 'p', { id: 2 })]);
  expect(query).toHaveBeenCalledTimes(2);
});

it('can be done again once it was answered', async () => {
  await act('Plan', 'p', { id: 1 });
  await act('Plan', 'p', { id: 1 });
  expect(query).toHaveBeenCalledTimes(2);
});

it('is not done where another device wrote something else meanwhile', async () => {
  const conflicts = [{ theirs: 'Op de laptop' }];
  vi.mocked(query).mockResolvedValue({
    kind: 'data',
    data: { result: { userErrors: [], conflicts } },
  } as never);
  expect(await act('Answer', 'a', { id: 1 })).toBe(
    'Er staat nu: Op de laptop. Bewaar nog eens om dat te vervangen.',
  );
});
