import { unsent } from '../../session/membership.ts';
import { stranded } from './stranded.ts';
import { saveUnsent } from './unsentFile.ts';

/** Offers what only this device knows as a file, to who may not get back in. */
export function Stranded({ atDoor = false }: { atDoor?: boolean }) {
  const left = stranded.value;
  if (!left) return null;
  return (
    <div class={atDoor ? 'notice' : 'banner stranded'} role="status">
      <span>{left.text}</span>
      <span class="actions">
        {left.canSignIn && !atDoor && (
          <a class="btn quiet" href="/inloggen">
            Log in
          </a>
        )}
        <button class={atDoor ? 'btn ghost' : 'btn quiet'} onClick={() => saveUnsent(unsent.value)}>
          Bewaar als bestand
        </button>
      </span>
    </div>
  );
}
