import { useEffect, useState } from 'preact/hooks';
import { dropHeldBack, strandedOf } from './heldBack.ts';
import type { Review } from './reviews.ts';

/** What may not leave the device as it stands, once the box to mend it in is gone: read, copied or thrown away, never lost in silence. */
export function Stranded({ review }: { review: Review }) {
  const [texts, setTexts] = useState<readonly string[]>([]);
  useEffect(() => {
    void strandedOf(review.id, review.state !== 'HELD').then(setTexts);
  }, [review.id, review.state]);
  if (texts.length === 0) return null;
  async function drop() {
    await dropHeldBack(review.id);
    setTexts([]);
  }
  return (
    <div class="notice">
      <p>
        Dit staat alleen op dit toestel: het is niet verstuurd, of mocht zo niet verstuurd worden. Het telt
        niet mee in wat jullie bevestigen.
      </p>
      {texts.map((text) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
      {review.state !== 'HELD' && (
        <div class="actions">
          <button class="btn quiet" onClick={() => void drop()}>
            Gooi weg
          </button>
        </div>
      )}
    </div>
  );
}
