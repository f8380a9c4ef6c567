import { expect, it } from 'vitest';
import { basis, seen, type Line } from './basis.ts';
import type { Entry } from './entry.ts';

interface Note extends Line {
  text: string;
}

const entry = (mutationId: string, state: Entry['state']) => ({ mutationId, state }) as Entry;
const note = (text: string, version: number | null, last: Entry | null = null): Note => ({
  text,
  version,
  last,
});
const stands = (opened: Note, now: Note) => basis(seen(opened, now, ['text']));

it('an edit stands on what is there now as long as that says what its writer saw', () => {
  expect(stands(note('a', 1), note('a', 2))).toEqual({ basedOnVersion: 2 });
  expect(stands(note('a', null, entry('m', 'waiting')), note('a', 1, entry('m', 'sent')))).toEqual({
    basedOnVersion: 1,
  });
});

it('and on what its writer saw when another device wrote something else meanwhile', () => {
  expect(stands(note('a', 1), note('b', 2))).toEqual({ basedOnVersion: 1 });
  expect(stands(note('a', 3, entry('m', 'waiting')), note('b', 5))).toEqual({ basedOnVersion: 3 });
  expect(stands(note('a', null, entry('m', 'waiting')), note('b', 2))).toEqual({ basedOnVersion: 1 });
});

it('an edit of what waits follows it', () => {
  const waits = entry('m', 'waiting');
  expect(stands(note('a', 3, waits), note('a', 3, waits))).toEqual({ follows: 'm' });
});
