import { useState } from 'preact/hooks';
import { momentInWords } from '../../dates/words.ts';
import { newId } from '../../outbox/ids.ts';
import { TextField } from '../../ui/Field.tsx';
import { act } from './acts.ts';
import annotateDocument from './annotate.graphql?raw';
import { wrongWith } from './autosave.ts';
import type { Review } from './reviews.ts';
import { additionName, useTyped } from './typed.ts';

/** Each text is one act: tried again after a lost answer, also by another tab, it stands there once. */
const NONE = { text: '', mutationId: '' };

/** Corrections stand beside what was confirmed; they change nothing in it. */
export function Afterwards({ review, changed }: { review: Review; changed: () => void }) {
  const [{ text, mutationId }, setAddition, letGo] = useTyped(additionName(review.id), NONE);
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  async function add() {
    const no = text.trim() === '' ? 'Schrijf eerst wat er bij moet.' : wrongWith(text, 1000);
    const refused =
      no ?? (await act('ReviewAnnotate', annotateDocument, { mutationId, reviewId: review.id, text }));
    setWrong(refused);
    if (refused) return;
    letGo();
    setOpen(false);
    changed();
  }
  return (
    <section>
      <h2>Aanvullingen achteraf</h2>
      {review.annotations.nodes.length === 0 && <p class="soft">Geen.</p>}
      <ul class="stack">
        {review.annotations.nodes.map((one) => (
          <li key={one.id}>
            <p>{one.text}</p>
            <p class="small soft">
              {one.name}, {momentInWords(one.at)}
            </p>
          </li>
        ))}
      </ul>
      {open ? (
        <>
          <TextField
            label="Aanvulling"
            value={text}
            wrong={wrong}
            onInput={({ currentTarget }) => setAddition({ text: currentTarget.value, mutationId: newId() })}
          />
          <div class="actions">
            <button class="btn" onClick={() => void add()}>
              Voeg toe
            </button>
          </div>
        </>
      ) : (
        review.side !== 'GUEST' && (
          <div class="actions">
            <button class="btn quiet" onClick={() => setOpen(true)}>
              Vul iets aan
            </button>
          </div>
        )
      )}
    </section>
  );
}
