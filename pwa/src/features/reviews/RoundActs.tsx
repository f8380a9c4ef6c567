import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { toast } from '../../ui/Toast.tsx';
import { obstacle, query } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';
import type { Card, Round } from './boards.ts';
import type { ReviewRoundRemindMutation } from './generated/remindRound.ts';
import remindDocument from './remindRound.graphql?raw';

interface Props {
  cards: readonly Card[];
  /** Null for the conversations between rounds. */
  round: Round | null;
  refresh: () => void;
}

/** To whom a mail went, and to how many not. */
export function told({ reminded, userErrors }: ReviewRoundRemindMutation['result'], waiting: number): string {
  const [no] = userErrors;
  if (no) return no.message;
  const count = reminded ?? 0;
  const went = `${count} ${count === 1 ? 'expert krijgt' : 'experts krijgen'} een herinnering.`;
  const missed = waiting - count;
  if (missed <= 0) return went;
  return `${went} ${missed} niet: vandaag al herinnerd, of er kan geen mail heen.`;
}

/** Who has something to do before the conversation, or after it; a day that is past asks for no reflection. */
const waitsForExpert = ({ state, plannedOn, confirmedSide }: Card): boolean =>
  (state === 'PLANNED' && (plannedOn ?? '') >= today()) ||
  state === 'HELD' ||
  (state === 'TO_CONFIRM' && confirmedSide === 'MANAGER');

/** What a manager does with a whole round. */
export function RoundActs({ cards, round, refresh }: Props) {
  const [busy, setBusy] = useState(false);
  const toPlan = cards.filter(({ state }) => state === 'TO_PLAN').length;
  const waiting = cards.filter(waitsForExpert).length;
  async function remind() {
    setBusy(true);
    const answer = await query<ReviewRoundRemindMutation>('ReviewRoundRemind', remindDocument, {
      input: { mutationId: newId(), roundId: round?.id ?? null },
    });
    setBusy(false);
    toast(answer.kind === 'data' ? told(answer.data.result, waiting) : obstacle(answer));
    refresh();
  }
  const plans = round && toPlan > 0;
  if (!plans && waiting === 0) return null;
  return (
    <div class="actions">
      {plans && (
        <a class="btn" href={`/gesprekken/plannen/${round.id}`}>
          Plan {toPlan} {toPlan === 1 ? 'gesprek' : 'gesprekken'}
        </a>
      )}
      {waiting > 0 && (
        <button class="btn ghost" disabled={busy} onClick={() => void remind()}>
          Herinner {waiting} {waiting === 1 ? 'expert' : 'experts'}
        </button>
      )}
    </div>
  );
}
