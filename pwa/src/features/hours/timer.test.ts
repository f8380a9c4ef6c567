import { describe, expect, it } from 'vitest';
import type { HourFields } from './hourRules.ts';
import { elapsed, midnight, partsOf, type Timer } from './timer.ts';

const timer = (from: string, to: string): Timer => ({
  fields: {} as HourFields,
  appointmentId: null,
  startedAt: Date.parse(from),
  stoppedAt: Date.parse(to),
  written: 0,
});

const parts = (from: string, to: string) =>
  partsOf(timer(from, to)).map(({ date, minutes }) => `${date} ${String(minutes)}`);

describe('a timer', () => {
  it.each([
    ['2026-11-20T09:00:00Z', '2026-11-20T09:47:20Z', '2026-11-20 45'],
    ['2026-11-20T09:00:00Z', '2026-11-20T09:47:40Z', '2026-11-20 50'],
    ['2026-11-20T09:00:00Z', '2026-11-20T09:00:40Z', '2026-11-20 5'],
    ['2026-11-20T09:00:00Z', '2026-11-20T08:00:00Z', '2026-11-20 5'],
    ['2026-11-19T23:30:00Z', '2026-11-20T00:30:00Z', '2026-11-20 60'],
  ])('from %s to %s proposes %s', (from, to, expected) => {
    expect(parts(from, to)).toEqual([expected]);
  });

  it('that passes midnight in Amsterdam gives each day its own minutes', () => {
    expect(parts('2026-11-20T22:30:00Z', '2026-11-20T23:20:00Z')).toEqual(['2026-11-20 30', '2026-11-21 20']);
    expect(parts('2026-07-10T21:30:00Z', '2026-07-10T22:20:00Z')).toEqual(['2026-07-10 30', '2026-07-11 20']);
  });
  it('that barely passes midnight stays one entry', () => {
    expect(parts('2026-11-20T22:00:00Z', '2026-11-20T23:01:00Z')).toEqual(['2026-11-20 60']);
    expect(parts('2026-11-20T22:59:00Z', '2026-11-20T23:30:00Z')).toEqual(['2026-11-21 30']);
  });
  it('that was left running proposes at most what one entry can hold, and after a day nothing', () => {
    expect(parts('2026-11-20T06:00:00Z', '2026-11-20T21:00:00Z')).toEqual(['2026-11-20 720']);
    expect(parts('2026-11-20T06:00:00Z', '2026-11-21T06:00:01Z')).toEqual(['2026-11-20 null']);
  });
  it('counts whole minutes, and never below zero when the clock is set back', () => {
    const running = { ...timer('2026-11-20T09:00:00Z', '2026-11-20T09:00:00Z'), stoppedAt: null };
    expect(elapsed(running, Date.parse('2026-11-20T09:02:59Z'))).toBe(2);
    expect(elapsed(running, Date.parse('2026-11-20T08:00:00Z'))).toBe(0);
  });
  it('knows where a day begins, also around a change of the clock', () => {
    expect(new Date(midnight('2026-03-29')).toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(new Date(midnight('2026-03-30')).toISOString()).toBe('2026-03-29T22:00:00.000Z');
    expect(new Date(midnight('2026-10-26')).toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });
});
