import type { NoteAudience } from '../../graphql/generated/types.ts';
import { basis, seen } from '../../outbox/basis.ts';
import { newId } from '../../outbox/ids.ts';
import { neededOverrules, type Overrule } from '../../text/overrules.ts';
import { keep, kept, outbox } from '../../session/keep.ts';
import { entries } from '../../session/membership.ts';
import type { MyNote, NoteFields } from './myNotes.ts';

export interface NewNote extends NoteFields {
  trajectId: string;
  cycle: number;
  audience: NoteAudience;
  overrules: Overrule[];
}

export const writeNote = async (note: NewNote): Promise<void> => {
  const id = newId();
  const { addressee, overrules, ...rest } = note;
  await keep({
    operation: 'NoteWrite',
    input: {
      id,
      ...rest,
      ...(addressee ? { addressee } : {}),
      overrules: neededOverrules({ text: note.text }, overrules),
    },
    touches: [id],
  });
};

/** Changes what was sent, as its writer saw it when they began; what never left the device is rewritten, and what was refused is offered anew. */
export async function changeNote(
  note: MyNote,
  fields: Partial<NoteFields>,
  said: readonly Overrule[] = [],
  opened: MyNote = note,
): Promise<void> {
  const written = entries.value.find(
    (entry) => entry.operation === 'NoteWrite' && entry.input.id === note.id,
  );
  const changes = {
    ...fields,
    ...('text' in fields ? { overrules: neededOverrules({ text: fields.text ?? '' }, said) } : {}),
  };
  if (note.last?.state === 'refused') {
    const version = note.last.operation === 'NoteWrite' ? null : note.version;
    await outbox().replaceRefused(note.last.mutationId, { ...note.last.input, ...changes }, version);
  } else if (
    written?.state !== 'waiting' ||
    !(await outbox().amend(written.mutationId, { ...written.input, ...changes }))
  )
    await outbox().append({
      operation: 'NoteChange',
      input: { id: note.id, ...changes },
      touches: [note.id],
      ...basis(seen(opened, note, ['phase', 'addressee', 'text'])),
    });
  await kept();
}

export const markMoved = (note: MyNote, on: string): Promise<void> =>
  keep({ operation: 'NoteMove', input: { id: note.id, on }, touches: [note.id] });

/** Takes a note back: thrown away when it never left the device, else removed at the server too. */
export async function removeNote(note: MyNote): Promise<void> {
  const written = entries.value.find(
    (entry) => entry.operation === 'NoteWrite' && entry.input.id === note.id,
  );
  if (!written || !(await outbox().discard(written.mutationId)))
    await outbox().append({ operation: 'NoteRemove', input: { id: note.id }, touches: [note.id] });
  await kept();
}
