import { dayBrief } from '../../dates/words.ts';
import { membership } from '../../session/membership.ts';
import type { Card, Round } from './boards.ts';
import { useKeptOf } from './keptPages.ts';
import { RoundActs } from './RoundActs.tsx';
import { momentOf, stateNames, stateOrder } from './words.ts';

interface Props {
  cards: readonly Card[];
  /** Null for the conversations between rounds. */
  round: Round | null;
  refresh: () => void;
}

/** A board holds the cards of one round. */
const NO_SIDE = () => false;

/** The states beside each other; on a phone under each other, the empty ones left out. */
export function Board({ cards, round, refresh }: Props) {
  const me = membership.value?.device.membershipId ?? '';
  useKeptOf(cards, NO_SIDE);
  if (cards.length === 0)
    return (
      <p class="empty">
        {round
          ? 'In deze ronde zijn er geen gesprekken met experts van jou.'
          : 'Er zijn geen gesprekken tussendoor.'}
      </p>
    );
  return (
    <>
      <RoundActs cards={cards} round={round} refresh={refresh} />
      <div class="board">
        {stateOrder.map((state) => {
          const here = cards.filter((card) => card.state === state);
          return (
            <section key={state} class={here.length === 0 ? 'none' : ''}>
              <h2>
                {stateNames[state]} <span class="soft num">{here.length}</span>
              </h2>
              <ul>
                {here.map((card) => (
                  <li key={card.id}>
                    <a class="card" href={`/gesprekken/${card.id}`}>
                      <strong>{card.expert.name}</strong>
                      <span class="small soft">{waitsFor(card, me)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}

const manager = ({ managerName, managerId }: Card, me: string) =>
  managerId === me ? 'jou' : (managerName ?? 'de manager');

/** Who has to do something now; `me` is who looks. */
export function waitsFor(card: Card, me: string): string {
  const moment = momentOf(card.plannedOn, card.startsAt);
  switch (card.state) {
    case 'TO_PLAN':
      return card.reflectionSharedAt ? 'reflectie is er al' : 'kies een moment';
    case 'PLANNED':
      if (card.slot === 'OTHER_ASKED') return `${moment} · vraagt een ander moment`;
      return `${moment} · ${card.slot === 'ACCEPTED' ? 'wacht op de reflectie' : 'nog niet geaccepteerd'}`;
    case 'REFLECTION_IN':
      return card.slot === 'OTHER_ASKED' ? `${moment} · vraagt een ander moment` : moment;
    case 'HELD':
      return `${card.heldOn ? dayBrief(card.heldOn) : ''} · nog door niemand bevestigd`;
    case 'TO_CONFIRM':
      return `wacht op ${card.confirmedSide === 'EXPERT' ? manager(card, me) : card.expert.name}`;
    case 'CONFIRMED':
      return card.heldOn ? `gehouden op ${dayBrief(card.heldOn)}` : '';
    case 'LAPSED':
      return '';
  }
}
