import { expect, it } from 'vitest';
import { type Line, readAgain } from './planLines.ts';

const line = (reviewId: string, change: Partial<Line> = {}): Line => ({
  reviewId,
  name: reviewId,
  date: '2026-12-01',
  startsAt: '09:00',
  chosen: true,
  invitation: 0,
  diary: [],
  ...change,
});

it('keeps what was typed and stands on the moments of now', () => {
  const typed = [line('anna', { date: '2026-12-03', startsAt: '14:00' }), line('bas', { chosen: false })];
  expect(readAgain(typed, [line('anna', { invitation: 2 }), line('bas', { invitation: 1 })])).toEqual([
    line('anna', { date: '2026-12-03', startsAt: '14:00', invitation: 2 }),
    line('bas', { chosen: false, invitation: 1 }),
  ]);
});

it('leaves out what somebody planned meanwhile, and shows what has to be planned again', () =>
  expect(readAgain([line('anna')], [line('bas')])).toEqual([line('bas')]));
