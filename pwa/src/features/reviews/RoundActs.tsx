import { useState } from 'preact/hooks';
import { toast } from '../../ui/Toast.tsx';
import { act } from './acts.ts';
import type { Card, Round } from './boards.ts';
import remindDocument from './remindRound.graphql?raw';

interface Props {
  cards: readonly Card[];
  round: Round;
  refresh: () => void;
}

/** What a manager does with a whole round. */
export function RoundActs({ cards, round, refresh }: Props) {
  const [busy, setBusy] = useState(false);
  const toPlan = cards.filter(({ state }) => state === 'TO_PLAN').length;
  const waiting = cards.filter(
    ({ state, confirmedSide }) =>
      state === 'PLANNED' || state === 'HELD' || (state === 'TO_CONFIRM' && confirmedSide === 'MANAGER'),
  ).length;
  async function remind() {
    setBusy(true);
    const refused = await act('ReviewRoundRemind', remindDocument, { roundId: round.id });
    setBusy(false);
    toast(refused ?? `${waiting} ${waiting === 1 ? 'expert krijgt' : 'experts krijgen'} een herinnering.`);
    refresh();
  }
  if (toPlan + waiting === 0) return null;
  return (
    <div class="actions">
      {toPlan > 0 && (
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
