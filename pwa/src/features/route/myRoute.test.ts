import { expect, test } from 'vitest';
import { entries } from '../../session/membership.ts';
import type { Entry } from '../../outbox/entry.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { routeOf, withWhole } from './myRoute.ts';

const move = (id: string, on: string) => ({
  id,
  cycle: 1,
  from: 'OBSERVE' as const,
  to: 'UNDERSTAND' as const,
  on,
  reason: '',
  agreedWith: null,
  by: 'Anna',
});
const track = (id: string, endsOn: string | null) => ({
  id,
  cycle: 1,
  expertId: 'anna',
  by: 'Anna',
  beginsOn: '2026-10-01',
  endsOn,
});

const traject = {
  id: 't',
  experts: { nodes: [] },
  route: {
    step: 'UNDERSTAND',
    phase: 'UNDERSTAND',
    cycle: 1,
    since: '2026-11-20',
    moves: { nodes: [move('late', '2026-11-20')], pageInfo: { hasNextPage: true } },
    sideTracks: { nodes: [track('hgd', null)] },
  },
} as unknown as WorkTraject;

const waiting = (operation: string, input: Record<string, unknown>) =>
  ({ operation, input, state: 'waiting', touches: ['route:t'], refusals: [] }) as unknown as Entry;

test('the whole way has what was not sent first, and each step once', () => {
  entries.value = [
    waiting('RouteMove', { id: 'here', from: 'UNDERSTAND', to: 'PLAN', on: '2026-11-23' }),
    waiting('SideTrackEnd', { id: 'hgd', on: '2026-11-23' }),
  ];
  const known = routeOf(traject);
  expect(known.more).toBe(true);
  const whole = withWhole(known, {
    moves: {
      nodes: [move('late', '2026-11-20'), move('early', '2026-09-01')],
      pageInfo: { hasNextPage: false },
    },
    sideTracks: { nodes: [track('hgd', null), track('old', '2026-10-02')] },
  });
  expect(whole.moves.map(({ id, sync }) => [id, sync])).toEqual([
    ['here', 'device'],
    ['late', 'sent'],
    ['early', 'sent'],
  ]);
  expect(whole.sideTracks.map(({ id, endsOn }) => [id, endsOn])).toEqual([
    ['hgd', '2026-11-23'],
    ['old', '2026-10-02'],
  ]);
  expect(whole.more).toBe(false);
});

test('as many HGD steps as the snapshot holds may not be all', () => {
  entries.value = [];
  const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => track(id, '2026-10-02'));
  const moves = { nodes: [], pageInfo: { hasNextPage: false } };
  const of = (sideTracks: typeof nodes) =>
    routeOf({
      ...traject,
      route: { ...traject.route, moves, sideTracks: { nodes: sideTracks } },
    } as WorkTraject);
  expect([of(nodes).more, of(nodes.slice(1)).more]).toEqual([true, false]);
});
