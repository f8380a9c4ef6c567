import { useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { momentInWords } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { ImportJobQuery } from './generated/importJob.ts';
import { isAtWork, JobProgress, type Job } from './JobProgress.tsx';
import document from './importJob.graphql?raw';

const SOON = 500;

/** One import at work. Leaving does it no harm: it goes on at the server and is found again under Scholen. */
export default function ImportJobScreen() {
  const id = useRoute().params.id ?? '';
  const [answer, refresh] = useAnswer(() => query<ImportJobQuery>('ImportJob', document, { id }), id);
  const job = answer?.kind === 'data' ? (answer.data.importJob ?? null) : null;
  const works = job !== null && isAtWork(job);
  useEffect(() => {
    const timer = works ? setTimeout(refresh, SOON) : undefined;
    return () => clearTimeout(timer);
  }, [answer]);
  return (
    <Page title="Scholen inlezen" back={{ href: '/scholen', label: 'Scholen' }}>
      {job && <Shown job={job} />}
      {answer?.kind === 'data' && !job && <p class="empty">Dit inlezen is er niet (meer).</p>}
      {answer?.kind !== 'data' && <Obstacle answer={answer} retry={refresh} />}
    </Page>
  );
}

const Shown = ({ job }: { job: Job }) => (
  <>
    <p class="soft">Begonnen: {momentInWords(job.startedAt)}</p>
    <JobProgress job={job} />
    {isAtWork(job) ? (
      <p class="soft">
        Je kunt dit scherm verlaten. Het inlezen gaat door, en je vindt het terug bij Scholen.
      </p>
    ) : (
      <div class="actions">
        <a class="btn" href="/scholen">
          Naar de scholen
        </a>
        <a class="btn quiet" href="/scholen/inlezen">
          {job.state === 'FAILED' ? 'Probeer opnieuw' : 'Lees nog een bestand in'}
        </a>
      </div>
    )}
  </>
);
