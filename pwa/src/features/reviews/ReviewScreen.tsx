import { useRoute } from 'preact-iso';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { DossierPage } from './DossierPage.tsx';
import { Looks } from './Looks.tsx';
import { fetchReview, type Review } from './reviews.ts';
import './reviews.css';
import { momentOf, periodOf, stateNames, stateTone } from './words.ts';

/** One conversation: everything to prepare it, hold it and confirm it, on one page. */
export default function ReviewScreen() {
  const { params, path } = useRoute();
  const id = params.id ?? '';
  const [answer, refresh] = useAnswer(() => fetchReview(id), id);
  const back = path.startsWith('/gesprekken')
    ? { href: '/gesprekken', label: 'Gesprekken' }
    : { href: '/gesprek', label: 'Gesprekken' };
  if (answer?.kind === 'data' && answer.data)
    return <One review={answer.data} back={back} key={answer.data.id} />;
  return (
    <Page title="Gesprek" back={back}>
      {answer?.kind === 'data' ? (
        <p class="notice">Dit gesprek bestaat niet (meer), of het is niet van jou.</p>
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
    </Page>
  );
}

function One({ review, back }: { review: Review; back: { href: string; label: string } }) {
  const mine = review.side === 'EXPERT';
  return (
    <Page
      title={mine ? 'Mijn gesprek' : review.expert.name}
      back={back}
      broad
      aside={<span class={stateTone(review.state)}>{stateNames[review.state]}</span>}
      under={
        <p class="soft">
          Over {periodOf(review.from, review.to)}
          {review.plannedOn ? ` · ${momentOf(review.plannedOn, review.startsAt)}` : ''}
          {review.place ? ` · ${review.place}` : ''}
        </p>
      }
    >
      <DossierPage dossier={review.dossier} />
      {mine && <Looks looks={review.looks.nodes} />}
    </Page>
  );
}
