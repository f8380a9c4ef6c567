import { capital, dayInWords } from '../../dates/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { KeptList } from './KeptList.tsx';
import { useKeptOf } from './keptPages.ts';
import { ReflectionDue } from './ReflectionDue.tsx';
import { fetchMine, type MyReview } from './reviews.ts';
import './reviews.css';
import { periodOf, stateNames, stateTone } from './words.ts';

/** The conversations somebody takes part in: as the expert it is about, or invited. */
export default function MyReviewsScreen() {
  const [answer, refresh] = useAnswer(fetchMine, 'mine');
  return (
    <Page title="Gesprekken">
      {answer?.kind === 'data' ? (
        <Mine reviews={answer.data} />
      ) : (
        <>
          <Obstacle answer={answer} retry={refresh} />
          {answer && <ReflectionDue />}
          <KeptList answer={answer} belongs={takesPart} at="/gesprek" />
        </>
      )}
    </Page>
  );
}

const takesPart = (side: MyReview['side']) => side !== 'MANAGER';

function Mine({ reviews }: { reviews: readonly MyReview[] }) {
  useKeptOf(reviews, takesPart);
  if (reviews.length === 0)
    return (
      <div class="empty">
        <Icon name="calendar" />
        <p>Er zijn nog geen gesprekken. Je manager plant ze een paar keer per jaar.</p>
      </div>
    );
  const open = reviews.filter(({ state }) => state !== 'CONFIRMED' && state !== 'LAPSED').reverse();
  const past = reviews.filter(({ state }) => state === 'CONFIRMED');
  return (
    <>
      {open.length > 0 && (
        <section>
          <h2>Komt of loopt</h2>
          <List reviews={open} />
        </section>
      )}
      {past.length > 0 && (
        <section>
          <h2>Geweest</h2>
          <List reviews={past} />
        </section>
      )}
    </>
  );
}

const List = ({ reviews }: { reviews: readonly MyReview[] }) => (
  <div class="stack">
    {reviews.map((review) => (
      <a class="card" href={`/gesprek/${review.id}`} key={review.id}>
        <div class="row middle">
          <h3>{titleOf(review)}</h3>
          <span class={stateTone(review.state)}>{stateNames[review.state]}</span>
        </div>
        {aboutOf(review) && <p class="small soft">{aboutOf(review)}</p>}
      </a>
    ))}
  </div>
);

const period = ({ from, to }: MyReview) => `Over ${periodOf(from, to)}`;

/** The expert looks for a day, others for a name. */
function titleOf(review: MyReview): string {
  if (review.side !== 'EXPERT') return review.expert.name;
  return review.plannedOn ? capital(dayInWords(review.plannedOn)) : period(review);
}

function aboutOf(review: MyReview): string {
  const time = review.startsAt && review.state !== 'CONFIRMED' ? review.startsAt.slice(0, 5) : '';
  const who = review.managerName ? `met ${review.managerName}` : '';
  const parts = [time, who].filter(Boolean);
  return parts.length === 0 && titleOf(review) !== period(review) ? period(review) : parts.join(' · ');
}
