import { discardOf } from './discard.ts';
import type { MyNote } from './myNotes.ts';
import { changeNote } from './writeNote.ts';

/** The same note was changed on another device: both texts, and the writer chooses (rule 5). */
export function NoteConflict({ note }: { note: MyNote }) {
  const mine = note.last?.input.text as string | undefined;
  return (
    <div class="notice" role="alert">
      <p>Je wijzigde deze notitie ook op een ander toestel. Wat moet er staan?</p>
      {mine !== undefined && (
        <>
          <h3>Van dit toestel</h3>
          <p class="written">{mine}</p>
          <h3>Er staat nu</h3>
          <p class="written">{note.text}</p>
        </>
      )}
      <div class="actions">
        <button class="btn" onClick={() => void changeNote(note, {})}>
          Houd die van dit toestel
        </button>
        <button class="btn ghost" onClick={() => void discardOf(note)}>
          Houd wat er staat
        </button>
      </div>
    </div>
  );
}
