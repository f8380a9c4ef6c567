import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayShort, momentInWords } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { obstacle } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { TextField } from '../../ui/Field.tsx';
import { act } from './acts.ts';
import { unsentOf, wrongWith } from './autosave.ts';
import confirmDocument from './confirmReview.graphql?raw';
import type { ReviewConfirmMutation } from './generated/confirmReview.ts';
import { differences } from './differences.ts';
import { holdsBack } from './heldBack.ts';
import { fetchReview, type Review } from './reviews.ts';
import takeBackDocument from './takeBack.graphql?raw';
import { typedName, useTyped } from './typed.ts';

interface Props {
  review: Review;
  changed: () => void;
}

/** Both confirm the same content, or say that they saw it and do not agree (D25). */
export function ConfirmPanel({ review, changed }: Props) {
  const mine = review.confirmations.nodes.find(({ side }) => side === review.side);
  const party = review.side !== 'GUEST';
  return (
    <section>
      <h2>Bevestigen</h2>
      <ul class="stack">
        {review.confirmations.nodes.map(({ name, agrees, answer, at }) => (
          <li key={name}>
            <span class={agrees ? 'state ok' : 'state'}>
              {name}: {agrees ? 'bevestigd' : 'gezien, niet mee eens'}, {momentInWords(at)}
            </span>
            {answer && <blockquote>{answer}</blockquote>}
          </li>
        ))}
      </ul>
      {party && !mine && <Word review={review} changed={changed} />}
      {mine && review.state === 'TO_CONFIRM' && <Waiting review={review} changed={changed} />}
      {review.state === 'CONFIRMED' && review.contentHash && (
        <>
          <p class="small soft">
            Vastgezet onder kenmerk <code>{review.contentHash.slice(0, 12)}</code>
          </p>
          {party && (
            <div class="actions">
              <FileButton
                path={`/api/reviews/${review.id}/document.pdf`}
                name={`kwartaalgesprek ${review.heldOn ?? review.to}.pdf`}
              >
                Bewaar als pdf
              </FileButton>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Waiting({ review, changed }: Props) {
  const [wrong, setWrong] = useState<string | null>(null);
  async function takeBack() {
    setWrong(await act('ReviewTakeBack', takeBackDocument, { reviewId: review.id }));
    changed();
  }
  return (
    <>
      <p class="soft">De ander heeft nog niet bevestigd. Tot dan kun je terug om iets aan te passen.</p>
      <div class="actions">
        <button class="btn quiet" onClick={() => void takeBack()}>
          Haal je bevestiging terug
        </button>
      </div>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}

/** What is otherwise by now than on the page that was confirmed from. */
async function changesSince(read: Review): Promise<string[]> {
  const now = await fetchReview(read.id);
  return now.kind === 'data' && now.data ? differences(read, now.data) : [];
}

function Word({ review, changed }: Props) {
  const [disagrees, setDisagrees] = useState(false);
  const [answer, setAnswer, letGo] = useTyped(typedName(review.id, 'answer'), '');
  const [wrong, setWrong] = useState<string | null>(null);
  const [changes, setChanges] = useState<readonly string[]>([]);
  const left = unsentOf(review.id);
  const unfinished = holdsBack(review.id);
  const unsent = unfinished || left.some(({ state }) => state === 'waiting');
  const refused = left.some(({ state }) => state === 'refused');

  async function confirm(agrees: boolean) {
    const no = agrees
      ? null
      : answer.trim() === ''
        ? 'Schrijf waar je het niet mee eens bent.'
        : wrongWith(answer, 1000);
    if (no) return setWrong(no);
    const asked = await query<ReviewConfirmMutation>('ReviewConfirm', confirmDocument, {
      input: {
        mutationId: newId(),
        reviewId: review.id,
        contentHash: review.contentHash ?? '',
        basedOnVersion: review.version,
        agrees,
        answer: agrees ? '' : answer,
      },
    });
    if (asked.kind !== 'data') return setWrong(obstacle(asked));
    const [refusal] = asked.data.result.userErrors;
    setWrong(refusal?.message ?? null);
    setChanges(refusal?.code === 'REVIEW_CHANGED' ? await changesSince(review) : []);
    if (!refusal) letGo();
    changed();
  }

  return (
    <div class="stack">
      <p>
        Klopt wat hierboven staat? Na de eerste bevestiging verandert er niets meer aan de tekst en de
        cijfers.
      </p>
      {review.to >= today() && (
        <p class="notice">
          Let op: de cijfers lopen tot en met {dayShort(review.to)}. Na de eerste bevestiging komt er niets
          meer bij.
        </p>
      )}
      {disagrees && (
        <TextField
          label="Waar ben je het niet mee eens?"
          maxLength={1000}
          value={answer}
          onInput={({ currentTarget }) => setAnswer(currentTarget.value)}
        />
      )}
      {wrong && (
        <div class="notice bad" role="alert">
          <p>{wrong}</p>
          {changes.length > 0 && (
            <ul>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {unfinished && (
        <p class="notice">Pas eerst de tekst hierboven aan die nog niet verstuurd mag worden.</p>
      )}
      {unsent && !unfinished && <p class="state">Je laatste woorden worden nog verstuurd.</p>}
      {refused && (
        <p class="notice">
          Iets wat je hier schreef is niet aangenomen en telt niet mee. Je vindt het terug bij{' '}
          <a href="/verzenden">Verzenden</a>.
        </p>
      )}
      <div class="actions">
        {disagrees ? (
          <>
            <button class="btn" disabled={unsent} onClick={() => void confirm(false)}>
              Gezien, niet mee eens
            </button>
            <button class="btn quiet" onClick={() => setDisagrees(false)}>
              Toch niet
            </button>
          </>
        ) : (
          <>
            <button class="btn" disabled={unsent} onClick={() => void confirm(true)}>
              Bevestig de afspraken
            </button>
            <button class="btn quiet" disabled={unsent} onClick={() => setDisagrees(true)}>
              Gezien, niet mee eens
            </button>
          </>
        )}
      </div>
    </div>
  );
}
