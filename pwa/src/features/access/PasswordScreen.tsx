import { useRef, useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';
import { Horizon } from '../../ui/Horizon.tsx';
import { choosePassword, type Outcome } from './passwords.ts';

const words: Record<Outcome, string> = {
  done: 'Je wachtwoord is bewaard. Je kunt nu inloggen.',
  gone: 'Deze link werkt niet meer. Vraag bij het inloggen een nieuwe aan.',
  weak: 'Dit wachtwoord is te makkelijk te raden. Kies een langer wachtwoord, bijvoorbeeld vier losse woorden.',
  busy: 'Te vaak geprobeerd. Wacht een paar minuten.',
  offline: 'De server is niet bereikbaar. Probeer het opnieuw als je verbinding hebt.',
};

/** Where a mailed link leads; its secret stands behind the # and so never reaches a log. */
export default function PasswordScreen() {
  const [secret] = useState(location.hash.slice(1));
  const [password, setPassword] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const busy = useRef(false);
  async function submit(event: Event) {
    event.preventDefault();
    // A second tap would find the link used by the first.
    if (busy.current) return;
    busy.current = true;
    setOutcome(await choosePassword(secret, password));
    busy.current = false;
  }
  return (
    <main class="door">
      <Horizon />
      <div>
        <h1>Kies een wachtwoord</h1>
        {outcome === 'done' ? (
          <p class="notice">{words.done}</p>
        ) : (
          <form class="form" onSubmit={submit}>
            <Field
              label="Nieuw wachtwoord"
              hint="vier losse woorden zijn sterk"
              type="password"
              autocomplete="new-password"
              required
              value={password}
              wrong={outcome && words[outcome]}
              onInput={({ currentTarget }) => setPassword(currentTarget.value)}
            />
            <button class="btn wide">Bewaar het wachtwoord</button>
          </form>
        )}
        <a class="btn quiet" href="/inloggen">
          Naar inloggen
        </a>
      </div>
    </main>
  );
}
