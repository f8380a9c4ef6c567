import { useEffect } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import { sentence } from '../../text/sentences.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { ImportJobQuery } from '../schools/generated/importJob.ts';
import document from '../schools/importJob.graphql?raw';

const SOON = 500;

/** How far the bringing in is; leaving does it no harm. */
export function OnboardingJob({ id }: { id: string }) {
  const [answer, refresh] = useAnswer(() => query<ImportJobQuery>('ImportJob', document, { id }), id);
  const job = answer?.kind === 'data' ? answer.data.importJob : null;
  const works = job?.state === 'QUEUED' || job?.state === 'RUNNING';
  useEffect(() => {
    const timer = works ? setTimeout(refresh, SOON) : undefined;
    return () => clearTimeout(timer);
  }, [answer]);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={refresh} />;
  if (!job) return <p class="empty">Dit werk is er niet (meer).</p>;
  if (job.state === 'FAILED')
    return (
      <div class="notice bad" role="alert">
        <p>Het meenemen is niet gelukt, er is niets veranderd. {job.failure && sentence(job.failure)}</p>
        <div class="actions">
          <a class="btn" href="/beginnen">
            Probeer opnieuw
          </a>
        </div>
      </div>
    );
  return (
    <div class="stack">
      <Progress
        done={job.doneRows}
        total={job.totalRows}
        text={
          job.state === 'DONE'
            ? `Klaar: ${job.totalRows} rijen zijn meegenomen.`
            : `${job.doneRows} van ${job.totalRows} rijen meegenomen`
        }
      />
      {works ? (
        <p class="soft">Je kunt dit scherm verlaten. Het werk gaat door.</p>
      ) : (
        <div class="actions">
          <a class="btn" href="/mensen">
            Naar de mensen
          </a>
          <a class="btn quiet" href="/beginnen">
            Neem nog een bestand mee
          </a>
        </div>
      )}
    </div>
  );
}
