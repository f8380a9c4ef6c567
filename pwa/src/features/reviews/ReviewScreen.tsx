import { useRoute } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { momentInWords } from '../../dates/words.ts';
import { obstacle } from '../../graphql/client.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { type Shown, useKeptAnswer } from '../../ui/useKeptAnswer.ts';
import { Afterwards } from './Afterwards.tsx';
import { Agreements } from './Agreements.tsx';
import { takenOf } from './autosave.ts';
import { ConfirmPanel } from './ConfirmPanel.tsx';
import { DossierPage } from './DossierPage.tsx';
import { GuestList } from './GuestList.tsx';
import { Headlines } from './Headlines.tsx';
import { dropAll, dropWords } from './heldBack.ts';
import { useKeptPage } from './keptPages.ts';
import type { Kept } from './keptText.ts';
import { Looks } from './Looks.tsx';
import { Moment } from './Moment.tsx';
import { Own } from './Own.tsx';
import { coming, shareReflection } from './reflection.ts';
import { fetchReview, type Review } from './reviews.ts';
import './reviews.css';
import { Signals } from './Signals.tsx';
import { Stranded } from './Stranded.tsx';
import { Themes } from './Themes.tsx';
import { momentOf, periodOf, stateNames, stateTone } from './words.ts';

/** One conversation: everything to prepare it, hold it and confirm it, on one page. */
export default function ReviewScreen() {
  const { params, path } = useRoute();
  const id = params.id ?? '';
  const [{ answer, behind }, refresh] = useKeptAnswer(() => fetchReview(id), id);
  const kept = useKeptPage(id, answer);
  const taken = takenOf(id);
  const absent = answer?.kind === 'data' && answer.data === null;
  useEffect(() => {
    if (taken > 0) refresh();
  }, [taken]);
  useEffect(() => {
    if (absent) void dropAll(id);
  }, [absent, id]);
  const back = path.startsWith('/gesprekken')
    ? { href: '/gesprekken', label: 'Gesprekken' }
    : { href: '/gesprek', label: 'Gesprekken' };
  if (answer?.kind === 'data' && answer.data)
    return <One review={answer.data} back={back} refresh={refresh} behind={behind} key={answer.data.id} />;
  if (kept && answer && answer.kind !== 'data')
    return <One review={kept} back={back} refresh={refresh} behind={answer} key={kept.id} />;
  return (
    <Page title="Gesprek" back={back}>
      {answer?.kind === 'data' ? (
        <p class="notice">Dit gesprek bestaat niet (meer), of het is niet van jou.</p>
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
      {answer && coming()?.id === id && (
        <p>
          <a class="btn" href={`/gesprek/${id}/reflectie`}>
            Schrijf je reflectie
          </a>
        </p>
      )}
    </Page>
  );
}

interface Props {
  review: Review;
  back: { href: string; label: string };
  refresh: () => void;
  behind: Shown<Review>['behind'];
}

function One({ review, back, refresh, behind }: Props) {
  const mine = review.side === 'EXPERT';
  const open = !['TO_CONFIRM', 'CONFIRMED', 'LAPSED'].includes(review.state);
  const held = ['HELD', 'TO_CONFIRM', 'CONFIRMED'].includes(review.state);
  const preparing = open && review.state !== 'HELD';
  const writes = open && review.side !== 'GUEST' && !(mine && preparing);
  const over = review.state === 'CONFIRMED';
  useEffect(() => {
    if (over) void dropWords(review.id);
  }, [over, review.id]);
  const fresh = async () => {
    refresh();
    const answer = await fetchReview(review.id);
    return answer.kind === 'data' ? answer.data : null;
  };
  const again = async (textOf: (fresh: Review) => Kept) => {
    const came = await fresh();
    return came && textOf(came);
  };
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
          {mine && review.managerName ? ` · met ${review.managerName}` : ''}
        </p>
      }
    >
      {behind && <Behind obstacle={behind} at={review.askedAt} retry={refresh} />}
      <Moment review={review} changed={refresh} />
      <Headlines dossier={review.dossier} guest={review.side === 'GUEST'} />
      {mine && preparing && <OwnReflection review={review} />}
      {mine && review.state === 'HELD' && <Unshared review={review} />}
      {!mine && preparing && review.answers.nodes.length === 0 && (
        <p class="soft">{review.expert.name} deelde nog geen reflectie.</p>
      )}
      <Signals review={review} changed={refresh} />
      {!(mine && preparing) && <Themes review={review} writes={writes} refresh={again} />}
      {held && !over && <Stranded review={review} />}
      <Agreements review={review} writes={writes} fresh={fresh} />
      {review.side === 'MANAGER' && open && <Own review={review} refresh={again} />}
      {held && <ConfirmPanel review={review} changed={refresh} />}
      {review.state === 'CONFIRMED' && <Afterwards review={review} changed={refresh} />}
      <GuestList review={review} changed={refresh} />
      <DossierPage dossier={review.dossier} guest={review.side === 'GUEST'} />
      {mine && <Looks looks={review.looks.nodes} />}
    </Page>
  );
}

interface BehindProps {
  obstacle: NonNullable<Props['behind']>;
  /** When the page was read, in milliseconds. */
  at: number;
  retry: () => void;
}

/** What is typed here stays; it only is not the newest any more. */
const Behind = ({ obstacle: way, at, retry }: BehindProps) => (
  <p class="small soft" role="status">
    Dit is van {momentInWords(new Date(at).toISOString())}.{' '}
    {way.kind === 'offline'
      ? 'Je hebt geen verbinding. Wat je schrijft, bewaart dit toestel tot die er weer is.'
      : obstacle(way)}{' '}
    <button class="link" onClick={retry}>
      Probeer opnieuw
    </button>
  </p>
);

/** What was written but not shared is not part of what both confirm (decision 0131). */
function Unshared({ review }: { review: Review }) {
  const [shared, setShared] = useState(false);
  if (review.reflectionSharedAt || review.answers.nodes.length === 0) return null;
  return (
    <div class="notice">
      <p>Je reflectie deelde je niet. Alleen jij ziet die hieronder; bij het bevestigen telt ze niet mee.</p>
      <div class="actions">
        <button
          class="btn"
          disabled={shared}
          onClick={() => {
            setShared(true);
            void shareReflection(review);
          }}
        >
          Deel met mijn manager
        </button>
      </div>
    </div>
  );
}

const OwnReflection = ({ review }: { review: Review }) => (
  <section>
    <h2>Mijn reflectie</h2>
    <p class="soft">
      {review.reflectionSharedAt
        ? 'Gedeeld met je manager.'
        : 'Schrijf vooraf wat je wilt bespreken. Dat kan ook zonder bereik.'}
    </p>
    {coming()?.id === review.id && (
      <div class="actions">
        <a class="btn" href={`/gesprek/${review.id}/reflectie`}>
          {review.reflectionSharedAt ? 'Lees of vul aan' : 'Schrijf je reflectie'}
        </a>
      </div>
    )}
  </section>
);
