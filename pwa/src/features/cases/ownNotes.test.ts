import { expect, test } from 'vitest';
import type { Entry } from '../../outbox/entry.ts';
import { type OwnNote, ownNoteLines } from './ownNoteLines.ts';

const known: OwnNote = {
  id: 'n1',
  caseId: null,
  caseCode: null,
  text: 'Boek navragen',
  done: false,
  changedOn: '2026-11-01',
  version: 2,
};
const entry = (operation: string, input: object, state: Entry['state'] = 'waiting') =>
  ({ operation, input, state, refusals: [] }) as unknown as Entry;
const keep = (input: object, state?: Entry['state']) =>
  entry('OwnNoteKeep', { text: 'Bellen', done: false, ...input }, state);

test('a note that was not sent yet stands on top, also before the own notes were ever read', () => {
  expect(ownNoteLines([], [keep({ id: 'n2' })]).map(({ id, sync, version }) => [id, sync, version])).toEqual([
    ['n2', 'device', null],
  ]);
  expect(ownNoteLines([known], [keep({ id: 'n2' })]).map(({ id }) => id)).toEqual(['n2', 'n1']);
});

test('what is done goes under what is open', () => {
  const lines = ownNoteLines([known], [keep({ id: 'n2', done: true })]);
  expect(lines.map(({ id }) => id)).toEqual(['n1', 'n2']);
});

test('what is thrown away is gone, unless the server refused that', () => {
  const removed = (state: Entry['state']) =>
    ownNoteLines([known], [entry('OwnNoteRemove', { id: 'n1' }, state)]);
  expect(removed('waiting')).toEqual([]);
  expect(removed('refused')[0]?.sync).toBe('refused');
});

test('what was sent is as the device knows it', () => {
  expect(ownNoteLines([known], [keep({ id: 'n1', text: 'Ouder' }, 'sent')])[0]?.text).toBe('Boek navragen');
});
