import { kept, outbox } from '../../session/keep.ts';
import type { MyNote } from './myNotes.ts';

/** Lets go of a refused change: what the server holds stands. */
export async function discardOf(note: MyNote): Promise<void> {
  if (note.last) await outbox().discard(note.last.mutationId);
  await kept();
}
