import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '../graphql/answer.ts';
import type { Work } from '../snapshot/work.ts';

const asked: ((answer: Answer<Work>) => void)[] = [];
vi.mock('../snapshot/fetchWork.ts', () => ({
  fetchWork: () => new Promise<Answer<Work>>((resolve) => asked.push(resolve)),
}));
vi.mock('../snapshot/table.ts', async (original) => ({
  ...(await original<object>()),
  fetchTable: () => Promise.resolve({ kind: 'offline' }),
}));
const account = { roles: [] as string[] };
vi.mock('../graphql/client.ts', () => ({
  query: () =>
    Promise.resolve({ kind: 'data', data: { me: { id: ME, name: 'Anna', roles: account.roles } } }),
}));
const locks = { request: (_: string, work: () => Promise<unknown>) => work() };
vi.stubGlobal('navigator', { onLine: true, locks });

const ME = '0190a000-0000-7000-8000-000000000001';
const none = { nodes: [], pageInfo: { hasNextPage: false } };
const snapshot = (weekMinutes: number): Answer<Work> =>
  ({
    kind: 'data',
    data: {
      me: { id: ME, name: 'Anna', roles: ['EXPERT'] },
      myWork: { weekMinutes, trajecten: none, notes: none },
    },
  }) as unknown as Answer<Work>;
const until = async (count: number) =>
  vi.waitFor(() => expect(asked).toHaveLength(count), { timeout: 15_000 });

beforeEach(() => void (asked.length = 0));

it('a snapshot that was under way when something changed is followed by one that knows of it', async () => {
  const { open, work } = await import('./membership.ts');
  const { resume, sync } = await import('./sync.ts');
  await open({ membershipId: ME, name: 'Anna', roles: ['EXPERT'], lastContact: Date.now() });
  const first = sync();
  await until(1);
  const second = resume();
  await new Promise((resolve) => setTimeout(resolve, 500));
  asked[0]?.(snapshot(1));
  await until(2);
  asked[1]?.(snapshot(2));
  await Promise.all([first, second]);
  expect(work.value?.myWork.weekMinutes).toBe(2);
  await sync();
  expect(asked).toHaveLength(2);
});

it('a server that no longer speaks with this release is told of, until it does again', async () => {
  const { resume, tooOld } = await import('./sync.ts');
  const before = asked.length;
  const first = resume();
  await until(before + 1);
  asked[before]?.({ kind: 'too-old' });
  await first;
  expect(tooOld.value).toBe(true);
  const second = resume();
  await until(before + 2);
  asked[before + 1]?.({ kind: 'offline' });
  await second;
  expect(tooOld.value).toBe(true);
  const third = resume();
  await until(before + 3);
  asked[before + 2]?.(snapshot(3));
  await third;
  expect(tooOld.value).toBe(false);
});

it('an answer proves a connection, also when the browser did not tell', async () => {
  const { online, resume } = await import('./sync.ts');
  online.value = false;
  const before = asked.length;
  const run = resume();
  await until(before + 1);
  asked[before]?.(snapshot(4));
  await run;
  expect(online.value).toBe(true);
});

it('who has both roles keeps what was sent until both snapshots hold it', async () => {
  const { open, membership, reload } = await import('./membership.ts');
  const { resume } = await import('./sync.ts');
  const roles = ['EXPERT', 'PROCESS_FACILITATOR'];
  await open({ membershipId: ME, name: 'Anna', roles, lastContact: Date.now() });
  const outbox = membership.value?.outbox;
  const id = (await outbox?.append({ operation: 'Log', input: {}, touches: ['one'] })) ?? '';
  await outbox?.acknowledge(id, 1, Date.now() - 1_000);
  await reload();
  const before = asked.length;
  const running = resume();
  await until(before + 1);
  asked[before]?.(snapshot(4));
  await running;
  expect((await outbox?.list())?.map(({ state }) => state)).toEqual(['sent']);
});

it('who is no expert any more has no places and no snapshot of one, and keeps what was not sent', async () => {
  const { open, membership, roles, work } = await import('./membership.ts');
  const { resume } = await import('./sync.ts');
  const device = { membershipId: ME, name: 'Anna', lastContact: Date.now() };
  await open({ ...device, roles: ['EXPERT', 'SUPPORT_MANAGER'] });
  const outbox = membership.value?.outbox;
  const id = (await outbox?.append({ operation: 'Log', input: {}, touches: ['two'] })) ?? '';
  await outbox?.refuse(id, [], Date.now());
  const answered = async (answer: Answer<Work>) => {
    const before = asked.length;
    const run = resume();
    await until(before + 1);
    asked[before]?.(answer);
    await run;
  };
  await answered(snapshot(5));

  account.roles = ['EXPERT', 'SUPPORT_MANAGER'];
  await answered({ kind: 'forbidden' });
  expect([roles.value, work.value?.myWork.weekMinutes]).toEqual([['EXPERT', 'SUPPORT_MANAGER'], 5]);

  account.roles = ['SUPPORT_MANAGER'];
  await answered({ kind: 'forbidden' });
  expect([roles.value, work.value]).toEqual([['SUPPORT_MANAGER'], null]);
  expect((await outbox?.list())?.some(({ mutationId }) => mutationId === id)).toBe(true);
});
