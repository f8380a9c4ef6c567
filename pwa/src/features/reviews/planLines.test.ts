import { expect, it } from 'vitest';
import { type Line, readAgain } from './planLines.ts';

const line = (reviewId: string, change: Partial<Line> = {}): Line => ({
  reviewId,
  name: reviewId,
  date: '2026-12-01',
  startsAt: '09:00',
  chosen: true,
  typed: false,
  invitation: 0,
  diary: [],
  ...change,
});

it('keeps what was typed, follows the proposals elsewhere, and stands on the moments of now', () => {
  const own = { date: '2026-12-03', startsAt: '14:00', typed: true };
  const before = [line('anna', own), line('bas', { chosen: false, typed: true }), line('cor')];
  const fresh = ['anna', 'bas', 'cor'].map((id) => line(id, { invitation: 2, date: '2026-12-08' }));
  expect(readAgain(before, fresh)).toEqual([
    line('anna', { ...own, invitation: 2 }),
    line('bas', { chosen: false, typed: true, invitation: 2 }),
    line('cor', { invitation: 2, date: '2026-12-08' }),
  ]);
});

it('leaves out what somebody planned meanwhile, and shows what has to be planned again', () =>
  expect(readAgain([line('anna')], [line('bas')])).toEqual([line('bas')]));
