import { dayShort } from '../../dates/words.ts';
import { today } from '../../dates/civil.ts';
import { query } from '../../graphql/client.ts';
import { useAnswer } from '../../ui/useAnswer.ts';
import document from './across.graphql?raw';
import { ownerNames } from './Agreements.tsx';
import type { ReviewAcrossQuery } from './generated/across.ts';
import { Meters } from './Meters.tsx';

/** What stays of the rounds together: agreements that wait, and themes that return. */
export function Across() {
  const [answer] = useAnswer(() => query<ReviewAcrossQuery>('ReviewAcross', document), 'across');
  if (answer?.kind !== 'data') return null;
  const agreements = answer.data.reviewOpenAgreements.nodes;
  const themes = answer.data.reviewThemes.nodes.map(({ label, reviews }) => ({ label, value: reviews }));
  return (
    <div class="columns">
      <section>
        <h2>
          Open afspraken <span class="soft num">{agreements.length}</span>
        </h2>
        {agreements.length === 0 && <p class="soft">Geen open afspraken.</p>}
        <ul class="agreements">
          {agreements.map((one) => (
            <li key={one.id}>
              <span>
                <a href={`/gesprekken/${one.reviewId}`}>{one.expertName}</a>: {one.text}
                <span class="small soft">
                  {' '}
                  {ownerNames[one.owner]}
                  {one.dueOn && `, voor ${dayShort(one.dueOn)}`}
                </span>
              </span>
              {one.dueOn !== null && one.dueOn < today() && <span class="tag warn">te laat</span>}
            </li>
          ))}
        </ul>
      </section>
      <Meters
        title="Thema's die terugkomen"
        rows={themes}
        say={(value) => (value === 1 ? '1 gesprek' : `${value} gesprekken`)}
        empty="Nog niets vastgelegd."
      />
    </div>
  );
}
