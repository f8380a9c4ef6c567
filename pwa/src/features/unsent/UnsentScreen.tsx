import { useState } from 'preact/hooks';
import { momentInWords } from '../../dates/words.ts';
import type { PauseReason } from '../../outbox/pause.ts';
import { pause, unsent } from '../../session/membership.ts';
import { resume } from '../../session/sync.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { UnsentCard } from './UnsentCard.tsx';
import { saveUnsent } from './unsentFile.ts';

const reasons: Record<PauseReason, string> = {
  offline: 'Er is geen verbinding. Zodra die er weer is, gaat alles vanzelf weg.',
  portal: 'Dit netwerk vraagt je eerst om in te loggen bij de wifi.',
  busy: 'De server is druk. Over een paar minuten wordt het opnieuw geprobeerd.',
  'signed-out':
    'Je bent uitgelogd. Log in om te versturen. Lukt dat niet meer, bewaar alles dan als bestand en geef dat aan je manager.',
  forbidden:
    'De server laat je nu niet toe. Probeer het opnieuw. Lukt dat niet, bewaar alles dan als bestand en geef dat aan je manager.',
  'too-old':
    'Deze app is te oud om te versturen. Ververs de app met de knop bovenaan; wat je invulde, blijft bewaard.',
};

/** Everything that only this device knows, per entry, with what one can do about it. */
export function UnsentScreen() {
  const [busy, setBusy] = useState(false);
  const list = unsent.value;
  const reason = pause.value?.reason;
  async function again() {
    setBusy(true);
    await resume();
    setBusy(false);
  }
  return (
    <Page title="Verzenden" back={{ href: '/', label: 'Vandaag' }}>
      {list.length === 0 && (
        <div class="empty">
          <Icon name="check" />
          <p>Alles is verzonden. Er staat niets alleen op dit toestel.</p>
        </div>
      )}
      {list.length > 0 && reason && <p class="notice">{reasons[reason]}</p>}
      {list.length > 0 && (
        <div class="actions">
          {reason === 'signed-out' ? (
            <a class="btn" href="/inloggen">
              Log in
            </a>
          ) : (
            <button class="btn" disabled={busy} onClick={() => void again()}>
              {busy ? 'Bezig met versturen...' : 'Verstuur nu'}
            </button>
          )}
          <button class="btn ghost" onClick={() => saveUnsent(list)}>
            Bewaar als bestand
          </button>
        </div>
      )}
      <div class="stack">
        {list.map((entry) => (
          <UnsentCard entry={entry} key={entry.mutationId} />
        ))}
      </div>
      {list.length > 0 && (
        <p class="small soft">
          Het oudste is van {momentInWords(Math.min(...list.map(({ createdAt }) => createdAt)))}.
        </p>
      )}
    </Page>
  );
}
