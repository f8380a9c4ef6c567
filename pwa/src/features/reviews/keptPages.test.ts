import { expect, it } from 'vitest';
import { stillThere, withPage } from './keptPages.ts';
import type { Review } from './reviews.ts';

const DAY = 24 * 60 * 60 * 1000;
const page = (id: string, state = 'PLANNED', askedAt = 100 * DAY) => ({ id, state, askedAt }) as Review;
const ids = (pages: readonly Review[]) => pages.map(({ id }) => id);

it('holds the pages opened last, the latest first, twelve at the most', () => {
  const many = Array.from({ length: 12 }, (_, at) => page(`p${at}`));
  expect(ids(withPage(many, 'new', page('new'), 100 * DAY))).toEqual(['new', ...ids(many).slice(0, 11)]);
  expect(ids(withPage([page('one'), page('two')], 'two', page('two'), 100 * DAY))).toEqual(['two', 'one']);
});

it('lets go of what is confirmed, lapsed, gone or of two weeks ago', () => {
  const kept = [page('one'), page('two')];
  for (const state of ['CONFIRMED', 'LAPSED'])
    expect(ids(withPage(kept, 'one', page('one', state), 100 * DAY))).toEqual(['two']);
  expect(ids(withPage(kept, 'one', null, 100 * DAY))).toEqual(['two']);
  expect(ids(withPage(kept, 'new', page('new', 'HELD', 114 * DAY), 114 * DAY))).toEqual(['new']);
});

it('lets go of what a list says is over, or no longer holds', () => {
  const of = (id: string, side: string) => ({ ...page(id), side }) as Review;
  const kept = [of('over', 'EXPERT'), of('gone', 'GUEST'), of('open', 'GUEST'), of('led', 'MANAGER')];
  const listed = [
    { id: 'over', state: 'CONFIRMED' },
    { id: 'open', state: 'HELD' },
  ];
  expect(ids(stillThere(kept, listed, (side) => side !== 'MANAGER'))).toEqual(['open', 'led']);
  expect(ids(stillThere(kept, listed, () => false))).toEqual(['gone', 'open', 'led']);
});
