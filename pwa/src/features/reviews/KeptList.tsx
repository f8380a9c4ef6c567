import type { Answer } from '../../graphql/answer.ts';
import { useKeptPages } from './keptPages.ts';
import type { ReviewSide } from '../../graphql/generated/types.ts';
import { momentOf, stateNames, stateTone } from './words.ts';

interface Props {
  /** What came instead of the list of all. */
  answer: Answer<unknown> | null;
  /** Whether a conversation of this side belongs on the screen. */
  belongs: (side: ReviewSide) => boolean;
  /** Where its page is. */
  at: string;
}

/** The conversations whose page this device can show without signal. */
export function KeptList({ answer, belongs, at }: Props) {
  const pages = useKeptPages(answer).filter(({ side }) => belongs(side));
  if (pages.length === 0) return null;
  return (
    <section>
      <h2>Op dit toestel</h2>
      <p class="soft">Deze gesprekken opende je eerder. Ze openen ook zonder verbinding.</p>
      <div class="stack">
        {pages.map(({ id, expert, state, plannedOn, startsAt }) => (
          <a class="card" href={`${at}/${id}`} key={id}>
            <div class="row middle">
              <h3>{expert.name}</h3>
              <span class={stateTone(state)}>{stateNames[state]}</span>
            </div>
            {plannedOn && <p class="small soft">{momentOf(plannedOn, startsAt)}</p>}
          </a>
        ))}
      </div>
    </section>
  );
}
