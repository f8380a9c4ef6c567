import { useEffect } from 'preact/hooks';
import { momentInWords } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { ImportJobsQuery } from './generated/importJobs.ts';
import { isAtWork, JobProgress } from './JobProgress.tsx';
import document from './importJobs.graphql?raw';

const SOON = 1_000;

/** The import that is at work, or when the last one was; calls `done` when one ends while somebody looks. */
export function LastImport({ done }: { done: () => void }) {
  const [answer, refresh] = useAnswer(() => query<ImportJobsQuery>('ImportJobs', document), 'last');
  const job = answer?.kind === 'data' ? answer.data.importJobs.nodes[0] : undefined;
  const works = job !== undefined && isAtWork(job);
  useEffect(() => {
    const timer = works ? setTimeout(refresh, SOON) : undefined;
    return () => clearTimeout(timer);
  }, [answer]);
  useEffect(() => (works ? done : undefined), [works]);
  if (!job) return null;
  if (!works)
    return (
      <p class="soft small">
        Laatst ingelezen: <a href={`/scholen/inlezen/${job.id}`}>{momentInWords(job.startedAt)}</a>
        {job.state === 'FAILED' && ', niet gelukt'}
      </p>
    );
  return (
    <div class="notice">
      <JobProgress job={job} />
      <a href={`/scholen/inlezen/${job.id}`}>Bekijk het inlezen</a>
    </div>
  );
}
