import { expect, test } from 'vitest';
import { notThere } from './daysOff.ts';

const tuesdaysAndFridays = { workDays: 0b10010, startsOn: '2026-12-01', endsOn: '2026-12-31' };

test('a day on which the expert does not work is told', () => {
  expect(notThere('2026-12-08', [tuesdaysAndFridays])).toBeNull();
  expect(notThere('2026-12-09', [tuesdaysAndFridays])).toBe('de expert werkt niet op deze dag');
});

test('a weekend is told by the calendar, and nothing is known of who has no line', () => {
  expect(notThere('2026-12-12', [tuesdaysAndFridays])).toBeNull();
  expect(notThere('2026-12-09', [])).toBeNull();
});

test('any of the periods away is told, both ends included', () => {
  const away = (startsOn: string, endsOn: string) => ({ workDays: 0, startsOn, endsOn });
  const diary = [
    { ...tuesdaysAndFridays, workDays: 0b11111 },
    away('2026-12-01', '2026-12-04'),
    away('2026-12-09', '2026-12-10'),
  ];
  expect(notThere('2026-12-04', diary)).toBe('de expert is dan niet beschikbaar');
  expect(notThere('2026-12-10', diary)).toBe('de expert is dan niet beschikbaar');
  expect(notThere('2026-12-08', diary)).toBeNull();
});

test('other days from a day on count from that day', () => {
  const wednesdays = { workDays: 0b00100, startsOn: '2027-01-01', endsOn: '2027-07-31' };
  expect(notThere('2026-12-08', [tuesdaysAndFridays, wednesdays])).toBeNull();
  expect(notThere('2027-01-05', [tuesdaysAndFridays, wednesdays])).toBe('de expert werkt niet op deze dag');
  expect(notThere('2027-01-06', [tuesdaysAndFridays, wednesdays])).toBeNull();
});
