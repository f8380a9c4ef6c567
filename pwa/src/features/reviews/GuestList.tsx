import { useState } from 'preact/hooks';
import { act } from './acts.ts';
import inviteDocument from './invite.graphql?raw';
import type { Review } from './reviews.ts';

/** Procesbegeleiders who take part (R55); they see this page without anyone's own notes. */
export function GuestList({ review, changed }: { review: Review; changed: () => void }) {
  const [wrong, setWrong] = useState<string | null>(null);
  const invites = review.side === 'MANAGER' && review.candidates.nodes.length > 0;
  const open = !['TO_CONFIRM', 'CONFIRMED', 'LAPSED'].includes(review.state);
  if (review.guests.nodes.length === 0 && !(invites && open)) return null;
  async function invite(memberId: string, takesPart: boolean) {
    setWrong(await act('ReviewInvite', inviteDocument, { reviewId: review.id, memberId, takesPart }));
    changed();
  }
  return (
    <section>
      <h2>Wie doet mee</h2>
      {invites && open ? (
        <div class="chips">
          {review.candidates.nodes.map(({ id, name, invited }) => (
            <label class="chip" key={id}>
              <input
                type="checkbox"
                checked={invited}
                onChange={({ currentTarget }) => void invite(id, currentTarget.checked)}
              />
              {name}
            </label>
          ))}
        </div>
      ) : (
        <p>{review.guests.nodes.map(({ name }) => name).join(', ')}</p>
      )}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </section>
  );
}
