import { useState } from 'preact/hooks';
import { askLink } from './passwords.ts';

/** Asks for a link to a new password; the answer is the same for every address. */
export function Forgotten({ email }: { email: string }) {
  const [said, setSaid] = useState('');
  async function ask() {
    if (email === '') return setSaid('Typ eerst je e-mailadres.');
    const outcome = await askLink(email);
    if (outcome === 'offline') setSaid('De server is niet bereikbaar.');
    else if (outcome === 'busy') setSaid('Te vaak gevraagd. Wacht een paar minuten.');
    else setSaid('Als dit adres bekend is, staat er zo een mail met een link klaar.');
  }
  return (
    <div>
      <button type="button" class="btn quiet" onClick={() => void ask()}>
        Wachtwoord vergeten
      </button>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
