import { expect, it } from 'vitest';
import type { Entry } from '../outbox/entry.ts';
import { orphansOf } from './orphans.ts';
import type { Work } from './work.ts';

const work = (hasNextPage: boolean) =>
  ({
    trajecten: { nodes: [{ id: 't1' }], pageInfo: { hasNextPage } },
    notes: { nodes: [{ id: 'n1' }] },
  }) as unknown as Work['myWork'];
const names = [
  'work',
  'draft:note:t1',
  'draft:note:left',
  'draft:change:n1',
  'draft:change:unsent',
  'draft:change:gone',
  'draft:own-days',
];
const outbox = [{ operation: 'NoteWrite', input: { id: 'unsent' } }] as unknown as Entry[];

it('half a note goes with its traject or its note, and stays while there is a way to it', () => {
  expect(orphansOf(names, work(false), outbox)).toEqual(['draft:note:left', 'draft:change:gone']);
  expect(orphansOf(names, work(true), outbox)).toEqual(['draft:change:gone']);
});
