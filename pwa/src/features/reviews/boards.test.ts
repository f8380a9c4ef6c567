import { describe, expect, it } from 'vitest';
import { currentRound, type Round, unfinished } from './boards.ts';
import { dayOff } from './daysOff.ts';
import { linesOf } from './Headlines.tsx';
import type { Period } from './reviews.ts';

const round = (month: string, open: number): Round => ({
  id: month,
  schoolYear: '2026-2027',
  month,
  referenceDate: `${month}-01`,
  counts: {
    nodes: [
      { state: 'HELD', reviews: open },
      { state: 'CONFIRMED', reviews: 5 },
    ],
  },
});

describe('the round a manager is at work in', () => {
  const newestFirst = (...rounds: Round[]) => rounds.reverse();
  it('is the running one while it is not finished', () => {
    expect(currentRound(newestFirst(round('2026-10', 2), round('2027-01', 9)), '2026-11')?.month).toBe(
      '2026-10',
    );
  });
  it('is the next one when that is done', () => {
    expect(currentRound(newestFirst(round('2026-10', 0), round('2027-01', 9)), '2026-11')?.month).toBe(
      '2027-01',
    );
  });
  it('is the last one at the end of the year', () => {
    expect(currentRound(newestFirst(round('2027-03', 0), round('2027-06', 0)), '2027-07')?.month).toBe(
      '2027-06',
    );
  });
  it('counts what is not confirmed or lapsed', () => expect(unfinished(round('2026-10', 3))).toBe(3));
});

describe('a day to meet', () => {
  const autumn = { name: 'Herfstvakantie', firstDay: '2026-10-17', lastDay: '2026-10-25', schoolId: null };
  it.each([
    ['2026-10-24', 'deze dag valt in het weekend'],
    ['2026-10-22', 'deze dag valt in: Herfstvakantie'],
    ['2026-10-26', null],
  ])('%s', (date, why) => expect(dayOff(date, [autumn])).toBe(why));
  it('a closure of one school is no reason', () =>
    expect(dayOff('2026-10-22', [{ ...autumn, schoolId: 'x' }])).toBeNull());
});

describe('the five lines', () => {
  const period: Period = {
    from: '2026-08-01',
    to: '2026-09-30',
    minutes: 3_630,
    travelMinutes: 60,
    capacityMinutes: 9_600,
    requests: 3,
    running: 4,
    closed: 2,
    goalsReached: 1,
    goalsPartly: 1,
    withoutContact: 1,
    contactMedian: 1,
    contactLongest: 9,
    visitMedian: 5,
    visitLongest: 12,
    agreedMinutes: 1_200,
    spentMinutes: 600,
    stepsBack: 1,
    sideTracks: 0,
    satisfaction: { mark: 7.4, norm: 7.5, trajecten: 6, answers: 7 },
  };
  it('say it in words', () => {
    expect(linesOf(period, undefined).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Uren: 61 uur van 160 uur aanstelling',
      'Vragen: 3 nieuw, 4 lopen',
      'Snelheid: Eerste contact na 1 dag',
      'Doelen: 2 afgerond, 1 met doelen gehaald',
      'Tevredenheid: 7,4',
    ]);
    expect(linesOf(period, period)[4]?.about).toBe(
      'onder de norm van 7,5 · 7 antwoorden van scholen · vorige keer 7,4',
    );
    expect(linesOf(period, period)[0]?.about).toBe(
      '50% van de afgesproken trajecturen op · vorige keer 61 uur',
    );
  });
  it('keep from a guest what schools said', () => {
    expect(linesOf(period, undefined, true)[4]?.value).toBe('Niet voor genodigden');
  });
  it('also where nothing happened', () => {
    const none = {
      ...period,
      contactMedian: null,
      contactLongest: null,
      closed: 0,
      capacityMinutes: 0,
      satisfaction: null,
    };
    expect(linesOf(none, undefined).map(({ value }) => value)).toEqual([
      '61 uur',
      '3 nieuw, 4 lopen',
      'Geen nieuwe contacten',
      'Niets afgerond',
      'Nog te weinig antwoorden om te laten zien',
    ]);
  });
});
