import { act } from '../../graphql/act.ts';
import { FileErrors } from '../../ui/FileErrors.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { CoordinatesImportMutation } from './generated/importCoordinates.ts';
import document from './importCoordinates.graphql?raw';

type Result = CoordinatesImportMutation['result'];

/** Gives the schools their place on the map; nothing else changes, so nothing is asked first. */
export function Coordinates({ uploadId }: { uploadId: string }) {
  const run = async () => ({
    kind: 'data' as const,
    data: await act<Result>('CoordinatesImport', document, { uploadId }, 'id'),
  });
  const [answer, retry] = useAnswer(run, uploadId);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const { result, refused } = answer.data;
  if (result && result.fileErrors.length > 0) return <FileErrors errors={result.fileErrors} />;
  if (refused || !result?.result)
    return (
      <div class="notice bad" role="alert">
        <p>{refused?.message}</p>
        <button class="btn" onClick={retry}>
          Probeer opnieuw
        </button>
      </div>
    );
  const { placed, unknown } = result.result;
  return (
    <div class="notice" role="status">
      <p>
        {placed === 1
          ? '1 school heeft nu een plek op de kaart.'
          : `${placed} scholen hebben nu een plek op de kaart.`}
      </p>
      {unknown > 0 && (
        <p class="soft">{unknown} rijen noemen een school die jullie niet hebben. Die zijn overgeslagen.</p>
      )}
    </div>
  );
}
