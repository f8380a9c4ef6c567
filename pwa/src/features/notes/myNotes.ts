import { computed } from '@preact/signals';
import type { NoteAudience, RouteStep, SchoolFunction } from '../../graphql/generated/types.ts';
import type { Entry } from '../../outbox/entry.ts';
import { entries, work } from '../../session/membership.ts';
import type { WorkNote } from '../../snapshot/work.ts';

export interface NoteFields {
  phase: RouteStep;
  addressee: SchoolFunction | null;
  text: string;
}

/** An own note as this device sees it: what the server said, with the unsent work on top. */
export interface MyNote extends NoteFields {
  id: string;
  trajectId: string;
  cycle: number;
  audience: NoteAudience;
  movedOn: string | null;
  version: number | null;
  changedAt: string;
  sync: 'sent' | 'device' | 'refused';
  last: Entry | null;
}

export const myNotes = computed<MyNote[]>(() => notesOf(work.value?.myWork.notes.nodes ?? [], entries.value));

export function notesOf(known: readonly WorkNote[], outbox: readonly Entry[]): MyNote[] {
  const notes = new Map<string, MyNote>(
    known.map((note) => [note.id, { ...note, sync: 'sent', last: null }]),
  );
  for (const entry of outbox) if (entry.operation.startsWith('Note')) apply(notes, entry);
  return [...notes.values()].sort((one, other) => other.changedAt.localeCompare(one.changedAt));
}

function apply(notes: Map<string, MyNote>, entry: Entry): void {
  const id = entry.input.id as string;
  const note = notes.get(id);
  const about = {
    sync: entry.state === 'waiting' ? ('device' as const) : entry.state,
    last: entry,
    version: entry.version ?? note?.version ?? null,
    changedAt: new Date(entry.createdAt).toISOString(),
  };
  if (entry.operation === 'NoteWrite') notes.set(id, writtenHere(entry, note, about));
  else if (!note) return;
  else if (entry.state === 'refused') notes.set(id, { ...note, ...about });
  else if (entry.operation === 'NoteRemove') notes.delete(id);
  else if (entry.operation === 'NoteMove')
    notes.set(id, { ...note, ...about, movedOn: entry.input.on as string });
  else notes.set(id, { ...note, ...(entry.input as Partial<NoteFields>), ...about });
}

const writtenHere = (
  entry: Entry,
  note: MyNote | undefined,
  about: Pick<MyNote, 'sync' | 'last' | 'version' | 'changedAt'>,
): MyNote => {
  const input = entry.input as unknown as Omit<MyNote, 'addressee'> & { addressee?: SchoolFunction };
  return { ...input, addressee: input.addressee ?? null, movedOn: note?.movedOn ?? null, ...about };
};
