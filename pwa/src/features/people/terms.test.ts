import { describe, expect, it } from 'vitest';
import { around, daysInWords, fteInWords, hundredths, perDay, wrongsOf, type Period } from './terms.ts';

const period = (startsOn: string, endsOn: string | null): Period => ({
  startsOn,
  endsOn,
  fteHundredths: 60,
  workDays: [],
  domains: [],
  regions: [],
});

describe('fte', () => {
  it.each([
    ['0,6', 60],
    ['0.65', 65],
    [' 1 ', 100],
    [',8', 80],
    ['', 0],
    ['zes', 0],
    ['0,655', 0],
    ['-1', 0],
    ['0,6,1', 0],
  ])('typed as "%s" is %i hundredths', (typed, expected) => {
    expect(hundredths(typed)).toBe(expected);
  });

  it('reads as people write it', () => {
    expect([60, 65, 100].map(fteInWords)).toEqual(['0,6', '0,65', '1']);
  });

  it('shows what it comes down to a day, when there is something to show', () => {
    expect(perDay(60, 3)).toBe('0,6 fte op 3 dagen is 8 uur per dag.');
    expect(perDay(50, 1)).toBe('0,5 fte op één dag is 20 uur per dag.');
    expect(perDay(0, 3)).toBeNull();
    expect(perDay(60, 0)).toBeNull();
  });
});

it('days are said in the order of the week', () => {
  expect(daysInWords(['THURSDAY', 'MONDAY'])).toBe('ma, do');
});

it('tells now from later and before', () => {
  const periods = [
    period('2027-02-01', null),
    period('2027-01-01', '2027-01-31'),
    period('2026-01-01', '2026-12-31'),
    period('2025-01-01', '2025-12-31'),
  ];
  expect(around(periods, '2026-11-22')).toEqual({
    now: periods[2],
    later: [periods[1], periods[0]],
    before: [periods[3]],
  });
});

it('puts each refusal at its field, the first one when there are two', () => {
  const userErrors = [
    { field: ['terms', 'workDays'], message: 'Kies.' },
    { field: ['from'], message: 'Te vroeg.' },
    { field: ['from'], message: 'Nog eens.' },
  ];
  expect(wrongsOf({ result: { userErrors }, refused: { field: 'workDays', message: 'Kies.' } })).toEqual({
    '': '',
    workDays: 'Kies.',
    from: 'Te vroeg.',
  });
  expect(wrongsOf({ result: null, refused: { field: '', message: 'Offline.' } })).toEqual({ '': 'Offline.' });
  expect(wrongsOf({ result: { userErrors: [] }, refused: null })).toEqual({});
});
