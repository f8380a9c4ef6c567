import { sentence } from '../../text/sentences.ts';
import { Progress } from '../../ui/Progress.tsx';
import type { ImportJobQuery } from './generated/importJob.ts';

export type Job = NonNullable<ImportJobQuery['importJob']>;

export const isAtWork = ({ state }: Pick<Job, 'state'>): boolean => state === 'QUEUED' || state === 'RUNNING';

/** How far an import is, or how it ended. */
export function JobProgress({ job }: { job: Job }) {
  const { state, doneRows, totalRows, failure } = job;
  if (state === 'FAILED')
    return (
      <p class="notice bad" role="alert">
        Het inlezen is niet gelukt. {failure && sentence(failure)}
      </p>
    );
  return (
    <Progress
      done={doneRows}
      total={totalRows}
      text={
        state === 'DONE'
          ? `Klaar: ${totalRows} scholen zijn bijgewerkt.`
          : `${doneRows} van ${totalRows} scholen ingelezen`
      }
    />
  );
}
