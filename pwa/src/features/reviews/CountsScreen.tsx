import { capital } from '../../dates/words.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { query } from '../../graphql/client.ts';
import { fetchRounds, type Round } from './boards.ts';
import type { ReviewThemesQuery } from './generated/themes.ts';
import { Meters } from './Meters.tsx';
import themesDocument from './themes.graphql?raw';
import './reviews.css';
import { roundName, stateNames, stateOrder } from './words.ts';

/** How the rounds go, for policy: numbers from five, and nothing about anyone. */
export default function CountsScreen() {
  const [answer, refresh] = useAnswer(fetchRounds, 'rounds');
  return (
    <Page title="Kwartaalgesprekken in cijfers" broad>
      {answer?.kind === 'data' ? (
        <>
          <Counts rounds={answer.data} />
          <Returning />
        </>
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
    </Page>
  );
}

function Counts({ rounds }: { rounds: readonly Round[] }) {
  if (rounds.length === 0) return <p class="empty">Er zijn nog geen rondes.</p>;
  return (
    <>
      <p class="soft">
        Aantallen onder de vijf blijven verborgen: die zouden over een persoon gaan. Soms is er een groter
        aantal bij, zodat ook aftrekken niets verraadt.
      </p>
      <div class="card scroll" tabIndex={0}>
        <table class="lined num">
          <thead>
            <tr>
              <th scope="col">Ronde</th>
              {stateOrder.map((state) => (
                <th scope="col" class="end" key={state}>
                  {capital(stateNames[state])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => (
              <tr key={round.id}>
                <th scope="row">{capital(roundName(round.month))}</th>
                {stateOrder.map((state) => {
                  const count = round.counts.nodes.find((one) => one.state === state);
                  return (
                    <td class="end" key={state}>
                      {count ? (count.reviews ?? 'verborgen') : '-'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Returning() {
  const [answer] = useAnswer(() => query<ReviewThemesQuery>('ReviewThemes', themesDocument), 'themes');
  if (answer?.kind !== 'data') return null;
  return (
    <Meters
      title="Thema's die terugkomen"
      rows={answer.data.reviewThemes.nodes.map(({ label, reviews }) => ({ label, value: reviews }))}
      say={(value) => `${value} gesprekken`}
      empty="Nog geen thema in vijf gesprekken of meer."
    />
  );
}
