import { describe, expect, it } from 'vitest';
import { civilDate, lastDayOf, mondayOf, nextMonth, plusDays, previousMonth, weekNumber } from './civil.ts';
import { figures, spoken } from './duration.ts';
import { dayInWords, dayNear } from './words.ts';

describe('civil dates', () => {
  it('follow Amsterdam, not the device', () => {
    expect(civilDate(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(civilDate(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });
  it('step over months and leap days', () => {
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(lastDayOf('2026-02')).toBe('2026-02-28');
    expect(nextMonth('2026-12')).toBe('2027-01');
    expect(previousMonth('2027-01')).toBe('2026-12');
  });
  it('count weeks as the calendar on the wall does', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(weekNumber('2026-11-22')).toBe(47);
    expect(weekNumber('2027-01-01')).toBe(53);
    expect(weekNumber('2027-01-04')).toBe(1);
  });
});

describe('words', () => {
  it('say durations', () => {
    expect([spoken(5), spoken(60), spoken(90)]).toEqual(['5 min', '1 uur', '1 uur 30']);
    expect(spoken(60_000)).toBe('1.000 uur');
    expect(figures(65)).toBe('1:05');
  });
  it('say the day of an instant where the schools are', () => {
    expect(dayInWords('2026-11-22T23:30:00Z')).toBe('maandag 23 november');
    expect(dayInWords('2026-11-22')).toBe('zondag 22 november');
  });
  it('say near days', () => {
    expect(dayNear('2026-11-23', '2026-11-22')).toBe('morgen');
    expect(dayNear('2026-11-19', '2026-11-22')).toBe('donderdag 19 november');
  });
});
