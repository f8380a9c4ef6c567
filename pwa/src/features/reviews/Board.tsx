import { dayBrief } from '../../dates/words.ts';
import type { Card, Round } from './boards.ts';
import { RoundActs } from './RoundActs.tsx';
import { momentOf, stateNames, stateOrder } from './words.ts';

interface Props {
  cards: readonly Card[];
  /** Null for the conversations between rounds. */
  round: Round | null;
  refresh: () => void;
}

/** The states beside each other; on a phone under each other, the empty ones left out. */
export function Board({ cards, round, refresh }: Props) {
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
      {round && <RoundActs cards={cards} round={round} refresh={refresh} />}
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
                      <span class="small soft">{waitsFor(card)}</span>
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

/** Who has to do something now. */
export function waitsFor(card: Card): string {
  const moment = momentOf(card.plannedOn, card.startsAt);
  switch (card.state) {
    case 'TO_PLAN':
      return card.reflectionSharedAt ? 'reflectie is er al' : 'kies een moment';
    case 'PLANNED':
      if (card.slot === 'OTHER_ASKED') return `${moment} · vraagt een ander moment`;
      return card.slot === 'ACCEPTED' ? moment : `${moment} · nog niet geaccepteerd`;
    case 'REFLECTION_IN':
      return card.slot === 'OTHER_ASKED' ? `${moment} · vraagt een ander moment` : moment;
    case 'HELD':
      return `${card.heldOn ? dayBrief(card.heldOn) : ''} · nog door niemand bevestigd`;
    case 'TO_CONFIRM':
      return card.confirmedSide === 'EXPERT' ? 'wacht op jou' : `wacht op ${card.expert.name}`;
    case 'CONFIRMED':
      return card.heldOn ? `gehouden op ${dayBrief(card.heldOn)}` : '';
    case 'LAPSED':
      return '';
  }
}
