import { Stranded } from '../features/unsent/Stranded.tsx';
import { stranded } from '../features/unsent/stranded.ts';
import { membership, pause } from '../session/membership.ts';
import { signedOut } from '../session/sync.ts';
import { TimerBanner } from '../features/hours/TimerBanner.tsx';
import { takeRelease, waitingRelease } from './worker.ts';

/** What the whole app has to say: a new release that waits for consent, or a session that ended. */
export const Banners = () => (
  <>
    <TimerBanner />
    {waitingRelease.value && (
      <div class="banner" role="status">
        Er is een nieuwe versie.
        <button class="btn quiet" onClick={takeRelease}>
          Ververs nu
        </button>
      </div>
    )}
    {membership.value && stranded.value && <Stranded />}
    {(signedOut.value || pause.value?.reason === 'signed-out') && membership.value && !stranded.value && (
      <div class="banner" role="status">
        Je bent uitgelogd. Je werk blijft bewaard.
        <a class="btn quiet" href="/inloggen">
          Log in
        </a>
      </div>
    )}
  </>
);
