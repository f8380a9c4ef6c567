import { expect, it } from 'vitest';
import { mondaysOf, monthMinutes } from './totals.ts';

it('a month has the weeks it touches', () => {
  expect(mondaysOf('2026-11')).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ]);
  expect(mondaysOf('2027-02')).toEqual(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22']);
});

it('hours of a month follow from those of a week and its Mondays to Fridays', () => {
  expect(monthMinutes('2026-11', 720)).toBe(21 * 144 + 1);
  expect(monthMinutes('2027-02', 500)).toBe(2_000);
  expect(monthMinutes('2027-02', 0)).toBe(0);
});
