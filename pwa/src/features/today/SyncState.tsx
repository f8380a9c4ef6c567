import { pause, unsent } from '../../session/membership.ts';
import { online } from '../../session/sync.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** The quiet line on top: what is still only here, and since when that deserves attention. */
export function SyncState() {
  const waiting = unsent.value.filter(({ state }) => state === 'waiting');
  const refused = unsent.value.length - waiting.length;
  if (refused > 0)
    return (
      <a class="state no" href="/verzenden">
        {refused === 1
          ? '1 regel is geweigerd. Kijk wat je kunt doen.'
          : `${refused} regels zijn geweigerd. Kijk wat je kunt doen.`}
      </a>
    );
  if (waiting.length === 0)
    return (
      <p class="state ok">
        {online.value ? 'Alles is verzonden' : 'Geen verbinding. Je kunt gewoon doorwerken.'}
      </p>
    );
  const old = waiting.some(({ createdAt }) => Date.now() - createdAt > DAY);
  const count = waiting.length === 1 ? '1 regel' : `${waiting.length} regels`;
  return (
    <a class={old ? 'state no' : 'state'} href="/verzenden">
      {count} bewaard op dit toestel, nog niet verstuurd
      {old && ' (langer dan een dag)'}
      {pause.value?.reason === 'signed-out' && '. Log in om te versturen.'}
    </a>
  );
}
