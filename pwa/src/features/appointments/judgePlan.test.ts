import { expect, it } from 'vitest';
import type { WorkTraject } from '../../snapshot/work.ts';
import { judgePlan } from './judgePlan.ts';

const today = '2026-11-23';
const expert = (id: string, startsOn: string, endsOn: string | null) => ({ id, startsOn, endsOn });
const traject = {
  experts: { nodes: [expert('anna', '2026-10-01', '2026-12-01'), expert('bo', '2026-12-02', null)] },
} as unknown as WorkTraject;
const plan = {
  date: '2026-11-30',
  startTime: null,
  minutes: 90,
  trajectId: 't',
  networkId: null,
  schoolId: null,
};

it.each([
  ['as it should be', {}, {}],
  ['nowhere', { trajectId: null }, { where: expect.stringContaining('Kies een traject') }],
  ['a month and a day ago', { date: '2026-10-22' }, { date: expect.stringContaining('Kies een dag van') }],
  ['too far ahead', { date: '2028-11-23' }, { date: expect.stringContaining('Kies een dag van') }],
  ['on the last day of the coupling', { date: '2026-12-01' }, {}],
  ['after the coupling', { date: '2026-12-02' }, { date: expect.stringContaining('niet gekoppeld') }],
])('a visit %s', (_, change, wrong) => {
  expect(judgePlan({ ...plan, ...change }, today, 'anna', traject)).toEqual(wrong);
});

it('of a traject that is not on this device is for the server to judge', () => {
  expect(judgePlan({ ...plan, date: '2026-12-02' }, today, 'anna', undefined)).toEqual({});
});
