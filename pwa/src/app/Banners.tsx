import { useState } from 'preact/hooks';
import { Stranded } from '../features/unsent/Stranded.tsx';
import { stranded } from '../features/unsent/stranded.ts';
import { membership, pause, unsent } from '../session/membership.ts';
import { signedOut, tooOld } from '../session/sync.ts';
import { TimerBanner } from '../features/hours/TimerBanner.tsx';
import { renew, takeRelease, waitingRelease } from './worker.ts';

const isTooOld = () => tooOld.value || pause.value?.reason === 'too-old';

/** The server asks for a newer app; unsent work is named, so that nobody fears to lose it. */
export function TooOld() {
  const [busy, setBusy] = useState(false);
  return (
    <div class="banner" role="status">
      {unsent.value.length > 0
        ? 'Er is een nieuwe versie nodig om te verzenden. Wat je invulde, blijft op dit toestel.'
        : 'Er is een nieuwe versie van de app nodig.'}
      <button
        class="btn quiet"
        disabled={busy}
        onClick={() => {
          setBusy(true);
          void renew();
        }}
      >
        {busy ? 'Even geduld...' : 'Ververs de app'}
      </button>
    </div>
  );
}

/** What the whole app has to say: a new release that waits for consent, or a session that ended. */
export const Banners = () => (
  <>
    <TimerBanner />
    {isTooOld() && <TooOld />}
    {waitingRelease.value && !isTooOld() && (
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
