import cases from '@shared/hours/hour-cases.json';
import { describe, expect, it } from 'vitest';
import { checkAround, checkFields, type HourFields, inWords, type Surroundings } from './hourRules.ts';

describe('an entry by itself, judged as the server does', () => {
  it.each(cases.filter((one) => !('around' in one)))('$name', ({ entry, today, expect: expected }) => {
    expect(checkFields(entry as HourFields, today)).toEqual(expected);
  });
});

describe('an entry among others', () => {
  const entry = { ...(cases[0]?.entry as HourFields), date: '2026-11-20', minutes: 90 };
  const free: Surroundings = { minutesOfDay: 0, acceptedMonths: [], couplings: [] };
  const codes = (around: Partial<Surroundings>) =>
    checkAround(entry, { ...free, ...around }).map(({ code }) => code);

  it('fits in a day of 24 hours, and not beyond', () => {
    expect(codes({ minutesOfDay: 1_350 })).toEqual([]);
    expect(codes({ minutesOfDay: 1_355 })).toEqual(['DAY_FULL']);
  });
  it('is refused in a month that was accepted, with the words of the server', () => {
    expect(codes({ acceptedMonths: ['2026-11'] })).toEqual(['MONTH_ACCEPTED']);
    expect(inWords({ field: 'date', code: 'MONTH_ACCEPTED' }, entry, '2026-11-22')).toContain(
      'November 2026 is al akkoord',
    );
  });
  it('is refused outside every period of the coupling', () => {
    expect(codes({ couplings: [{ startsOn: '2026-11-20', endsOn: '2026-11-20' }] })).toEqual([]);
    expect(codes({ couplings: [{ startsOn: '2026-11-21', endsOn: null }] })).toEqual(['OUTSIDE_COUPLING']);
    const first = { startsOn: '2026-09-01', endsOn: '2026-11-19' };
    expect(codes({ couplings: [first] })).toEqual(['OUTSIDE_COUPLING']);
    expect(codes({ couplings: [first, { startsOn: '2026-11-20', endsOn: null }] })).toEqual([]);
    expect(codes({ couplings: [first, { startsOn: '2026-11-21', endsOn: null }] })).toEqual([
      'OUTSIDE_COUPLING',
    ]);
  });
});
