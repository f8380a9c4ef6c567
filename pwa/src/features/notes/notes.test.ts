import { describe, expect, test } from 'vitest';
import type { Entry } from '../../outbox/entry.ts';
import { speaksOfConduct } from './audiences.ts';
import { type MyNote, notesOf } from './myNotes.ts';
import { wrongNote } from './noteRules.ts';

const today = '2026-11-22';
const known = {
  id: 'n1',
  trajectId: 't1',
  cycle: 1,
  phase: 'OBSERVE' as const,
  audience: 'WORKING' as const,
  addressee: null,
  text: 'Rustig begin',
  movedOn: null,
  version: 3,
  changedAt: '2026-11-01T10:00:00Z',
};
const entry = (operation: string, input: Record<string, unknown>, state: Entry['state'] = 'waiting') =>
  ({
    operation,
    input,
    state,
    version: null,
    createdAt: Date.parse('2026-11-20T10:00:00Z'),
    refusals: [],
  }) as unknown as Entry;

describe('own notes on this device', () => {
  test('a note that was just written stands first, unsent', () => {
    const [first] = notesOf([known], [entry('NoteWrite', { ...known, id: 'n2', text: 'Nieuw' })]);
    expect([first?.id, first?.sync, first?.version]).toEqual([
      'n2',
      'device',
      3 === known.version ? null : 3,
    ]);
  });

  test('a change lies on top; a refused one leaves the text of the server', () => {
    const text = (state: Entry['state']) =>
      notesOf([known], [entry('NoteChange', { id: 'n1', text: 'Anders' }, state)])[0]?.text;
    expect([text('waiting'), text('refused')]).toEqual(['Anders', 'Rustig begin']);
  });

  test('a removed note is gone, a moved one says when', () => {
    expect(notesOf([known], [entry('NoteRemove', { id: 'n1' })])).toEqual([]);
    expect(notesOf([known], [entry('NoteMove', { id: 'n1', on: today })])[0]?.movedOn).toBe(today);
  });
});

describe('what may leave the device', () => {
  const fields = { phase: 'PLAN', addressee: null, text: 'Werk met een dagritme.' } satisfies Partial<MyNote>;

  test('an advice has an addressee, a text has no e-mail address', () => {
    expect(wrongNote('ADVICE', fields, [])).toHaveProperty('addressee');
    expect(wrongNote('ADVICE', { ...fields, addressee: 'TEACHER' }, [])).toEqual({});
    expect(wrongNote('WORKING', { ...fields, text: 'Mail naar ib@school.nl' }, [])).toHaveProperty('text');
    expect(wrongNote('WORKING', { ...fields, text: ' ' }, [])).toHaveProperty('text');
  });

  test('a name asks a reason, unless it stood in the text that was accepted', () => {
    const named = { ...fields, text: 'Samen met Marieke een dagritme maken.' };
    const said = { field: 'text', kind: 'FIRST_NAME', word: 'Marieke', reason: 'PROFESSIONAL' } as const;
    expect(wrongNote('DOSSIER', named, []).text).toContain('voornaam');
    expect(wrongNote('DOSSIER', named, [said])).toEqual({});
    expect(wrongNote('DOSSIER', named, [], ['Marieke keek mee.'])).toEqual({});
  });

  test('a summary that speaks of the teacher asks a second look', () => {
    expect(speaksOfConduct('De leerkracht kan duidelijker instructie geven.')).toBe(true);
    for (const who of ['groepsleerkracht', 'vakleerkracht', 'leraren', 'IB’er', "IB'er", 'intern begeleider'])
      expect(speaksOfConduct(`Laat de ${who} dit anders doen.`)).toBe(true);
    expect(speaksOfConduct('Het pedagogisch handelen kan beter.')).toBe(true);
    expect(speaksOfConduct('Deze leerling leert het best met korte taken.')).toBe(false);
  });
});
