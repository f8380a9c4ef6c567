import type { Answer } from '../graphql/answer.ts';
import { signInPath } from '../app/signInPath.ts';
import { obstacle } from '../graphql/client.ts';

/** In the place of an answer that is not there: waiting, or what stands in the way and how to go on. */
export function Obstacle({ answer, retry }: { answer: Answer<unknown> | null; retry: () => void }) {
  if (answer === null) return <p class="soft">Ophalen...</p>;
  if (answer.kind === 'data') return null;
  return (
    <div class="notice" role="alert">
      <p>{obstacle(answer)}</p>
      <div class="actions">
        {answer.kind === 'signed-out' ? (
          <a class="btn" href={signInPath(location.pathname)}>
            Log in
          </a>
        ) : (
          <button class="btn" onClick={retry}>
            Probeer opnieuw
          </button>
        )}
      </div>
    </div>
  );
}
