import { useState } from 'preact/hooks';
import { dayShort } from '../../dates/words.ts';
import { TextField } from '../../ui/Field.tsx';
import { act } from './acts.ts';
import answerDocument from './answerSignal.graphql?raw';
import { wrongWith } from './autosave.ts';
import type { Review } from './reviews.ts';
import { typedName, useTyped } from './typed.ts';

type Signal = Review['signals']['nodes'][number];

/** What networks gave back about the work; the expert can answer. */
export function Signals({ review, changed }: { review: Review; changed: () => void }) {
  const signals = review.signals.nodes;
  const past = review.signalCount;
  if (signals.length === 0)
    return past ? (
      <section>
        <h2>Signalen uit de netwerken</h2>
        <p class="soft">
          Er {past === 1 ? 'was 1 signaal' : `waren ${past} signalen`}. Wat jullie ervan meenamen, staat in
          het gesprek.
        </p>
      </section>
    ) : null;
  return (
    <section>
      <h2>Signalen uit de netwerken</h2>
      <ul class="stack">
        {signals.map((signal) => (
          <li class="card" key={signal.id}>
            <p>{signal.text}</p>
            <p class="small soft">
              {signal.author}, {dayShort(signal.recordedOn)}
            </p>
            {signal.answer && <blockquote>{signal.answer}</blockquote>}
            {review.side === 'EXPERT' && <Reply review={review} signal={signal} changed={changed} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reply({ review, signal, changed }: { review: Review; signal: Signal; changed: () => void }) {
  const [open, setOpen] = useState(false);
  const [text, setText, letGo] = useTyped(typedName(review.id, `signal:${signal.id}`), signal.answer);
  const [wrong, setWrong] = useState<string | null>(null);
  async function send() {
    const refused =
      wrongWith(text, 1000) ??
      (await act('ReviewSignalAnswer', answerDocument, {
        reviewId: review.id,
        id: signal.id,
        answer: text,
        basedOnAnswer: signal.answer,
      }));
    setWrong(refused);
    if (!refused) {
      setOpen(false);
      letGo(text);
    }
    // Where another device answered meanwhile, its answer appears above the box.
    changed();
  }
  if (!open)
    return (
      <button class="btn quiet" onClick={() => setOpen(true)}>
        {signal.answer ? 'Wijzig je reactie' : 'Reageer'}
      </button>
    );
  return (
    <>
      <TextField
        label="Je reactie"
        value={text}
        wrong={wrong}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="actions">
        <button class="btn" onClick={() => void send()}>
          Bewaar
        </button>
      </div>
    </>
  );
}
