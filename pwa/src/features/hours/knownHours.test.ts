import { beforeEach, describe, expect, it, vi } from 'vitest';
import { work } from '../../session/membership.ts';
import type { Work, WorkHour } from '../../snapshot/work.ts';
import { isKnown, knownHours, lookUp } from './knownHours.ts';

const hour = (id: string, date: string, minutes = 60): WorkHour => ({
  id,
  date,
  minutes,
  travelMinutes: 0,
  activityKind: { id: 'kind', name: 'Observatie' },
  traject: null,
  network: null,
  note: '',
  version: 1,
});

const opened = (expertId: string, ...nodes: WorkHour[]) => {
  work.value = { me: { id: expertId }, myWork: { today: '2026-11-23', hourEntries: { nodes } } } as Work;
};

/** Answers the next requests with these pages of hours. */
const server = (...pages: WorkHour[][]) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => {
      const nodes = pages.shift() ?? [];
      const pageInfo = { hasNextPage: pages.length > 0, endCursor: 'next' };
      return Response.json({ data: { hourEntries: { nodes, pageInfo } } });
    }),
  );

const ids = () => knownHours.value.map(({ id }) => id);
const june = ['2026-06-08', '2026-06-14'] as const;

describe('hours from before the snapshot', () => {
  beforeEach(() => opened(crypto.randomUUID(), hour('near', '2026-11-20')));

  it('are known only once they were looked up, all pages of them', async () => {
    expect(isKnown(...june)).toBe(false);
    expect(isKnown('2026-08-24', '2026-08-30')).toBe(true);
    server([hour('one', '2026-06-12')], [hour('two', '2026-06-08')]);
    await lookUp(...june);
    expect(ids()).toEqual(['near', 'one', 'two']);
    expect(isKnown(...june)).toBe(true);
    expect(isKnown('2026-06-08', '2026-06-15')).toBe(false);
  });

  it('are replaced when they are looked up again: what was withdrawn or moved since is gone', async () => {
    server([hour('one', '2026-06-12'), hour('two', '2026-06-08')]);
    await lookUp(...june);
    vi.unstubAllGlobals();
    server([hour('one', '2026-06-12', 75)]);
    await lookUp(...june);
    expect(knownHours.value.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['near', 60],
      ['one', 75],
    ]);
  });

  it('stand once where the snapshot has them too, as the snapshot says', async () => {
    server([hour('near', '2026-11-20', 5), hour('one', '2026-06-12')]);
    await lookUp('2026-06-12', '2026-11-20');
    expect(knownHours.value.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['near', 60],
      ['one', 60],
    ]);
  });

  it('are nobody else\u2019s who signs in on this device', async () => {
    server([hour('one', '2026-06-12')]);
    await lookUp(...june);
    opened('another');
    expect(ids()).toEqual([]);
    expect(isKnown(...june)).toBe(false);
  });

  it('leave what there is when the question failed', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Promise.reject(new TypeError('no network'))),
    );
    expect((await lookUp(...june)).kind).toBe('offline');
    expect(ids()).toEqual(['near']);
    expect(isKnown(...june)).toBe(false);
  });

  it('are not known of before there is any snapshot', () => {
    work.value = null;
    expect([ids(), isKnown(...june), isKnown('2999-01-01', '2999-01-07')]).toEqual([[], false, true]);
  });
});
