import { useEffect, useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { capital, dayInWords } from '../../dates/words.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { act } from './acts.ts';
import askOtherDocument from './askOtherSlot.graphql?raw';
import acceptDocument from './acceptSlot.graphql?raw';
import cancelDocument from './cancelPlan.graphql?raw';
import holdDocument from './holdReview.graphql?raw';
import lapseDocument from './lapseReview.graphql?raw';
import notHeldDocument from './notHeld.graphql?raw';
import reviveDocument from './reviveReview.graphql?raw';
import { HoldDialog, OtherDialog, PlanDialog } from './MomentDialogs.tsx';
import type { Review } from './reviews.ts';

interface Props {
  review: Review;
  changed: () => void;
}

interface Refusal {
  text: string;
  at: number;
  /** The state that the page had once it was read again. */
  state: Review['state'] | null;
}

/** What was refused stays in sight until the conversation goes on. */
function useRefusal(review: Review): [string | null, (text: string | null) => void] {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    setRefusal((last) => {
      if (!last || review.askedAt <= last.at) return last;
      return last.state === null || last.state === review.state ? { ...last, state: review.state } : null;
    });
  }, [review.askedAt, review.state]);
  return [refusal?.text ?? null, (text) => setRefusal(text ? { text, at: Date.now(), state: null } : null)];
}

/** When they meet, and what can be done about it now. */
export function Moment({ review, changed }: Props) {
  const [wrong, setWrong] = useRefusal(review);
  const [asking, setAsking] = useState<'plan' | 'hold' | 'other' | 'lapse' | null>(null);
  const seen = { basedOnInvitation: review.invitation };
  const before = ['TO_PLAN', 'PLANNED', 'REFLECTION_IN'].includes(review.state);
  async function run(operation: string, document: string, input: Record<string, unknown> = {}) {
    const refused = await act(operation, document, { reviewId: review.id, ...input });
    setWrong(refused);
    setAsking(null);
    // What was refused may be so because the page is behind: it is read again.
    changed();
  }
  const close = () => setAsking(null);
  const manager = review.side === 'MANAGER';
  return (
    <div class="stack">
      {review.slot === 'OTHER_ASKED' && (
        <p class="notice">
          {manager ? `${review.expert.name} vraagt een ander moment` : 'Je vroeg een ander moment'}:{' '}
          {review.slotWish}
        </p>
      )}
      {review.side === 'EXPERT' && ['PROPOSED', 'OTHER_ASKED'].includes(review.slot) && before && (
        <div class="notice">
          <p>
            {capital(dayInWords(review.plannedOn ?? today()))} om {review.startsAt?.slice(0, 5)}.{' '}
            {review.slot === 'PROPOSED' ? 'Past dat?' : 'Past het toch?'}
          </p>
          <div class="actions">
            <button class="btn" onClick={() => void run('ReviewSlotAccept', acceptDocument, seen)}>
              Dat past
            </button>
            {review.slot === 'PROPOSED' && (
              <button class="btn quiet" onClick={() => setAsking('other')}>
                Vraag een ander moment
              </button>
            )}
          </div>
        </div>
      )}
      {manager && before && (
        <div class="actions">
          <button class="btn ghost" onClick={() => setAsking('plan')}>
            {review.plannedOn ? 'Verzet' : 'Kies een moment'}
          </button>
          <button class="btn ghost" onClick={() => setAsking('hold')}>
            Het gesprek is gehouden
          </button>
          {review.plannedOn && (
            <button class="btn quiet" onClick={() => void run('ReviewPlanCancel', cancelDocument, seen)}>
              Zeg af
            </button>
          )}
          <button class="btn quiet" onClick={() => setAsking('lapse')}>
            Vervalt
          </button>
        </div>
      )}
      {manager && review.state === 'HELD' && review.confirmations.nodes.length === 0 && (
        <div class="actions">
          <button class="btn quiet" onClick={() => void run('ReviewNotHeld', notHeldDocument)}>
            Toch niet gehouden
          </button>
        </div>
      )}
      {manager && review.state === 'LAPSED' && (
        <div class="actions">
          <button class="btn ghost" onClick={() => void run('ReviewRevive', reviveDocument)}>
            Toch doen
          </button>
        </div>
      )}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {asking === 'plan' && <PlanDialog review={review} changed={changed} close={close} />}
      {asking === 'hold' && (
        <HoldDialog hold={(heldOn) => void run('ReviewHold', holdDocument, { heldOn })} close={close} />
      )}
      {asking === 'other' && (
        <OtherDialog
          ask={(wish) => void run('ReviewSlotAskOther', askOtherDocument, { ...seen, wish })}
          close={close}
        />
      )}
      {asking === 'lapse' && (
        <Confirm title="Dit gesprek laten vervallen?" onClose={close}>
          <p>Een reden is niet nodig. Wat gepland was, wordt afgezegd.</p>
          <div class="actions">
            <button class="btn danger" onClick={() => void run('ReviewLapse', lapseDocument, seen)}>
              Laat vervallen
            </button>
            <button class="btn quiet" onClick={close}>
              Toch niet
            </button>
          </div>
        </Confirm>
      )}
    </div>
  );
}
