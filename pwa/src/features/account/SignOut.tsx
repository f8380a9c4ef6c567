import { useEffect, useState } from 'preact/hooks';
import { holdsHalfWords } from '../../session/drafts.ts';
import { timer, unsent } from '../../session/membership.ts';
import { signOut } from '../../session/signIn.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { saveUnsent } from '../unsent/unsentFile.ts';

/** Asks first when something would be lost; then the session ends and the device is wiped. */
export function SignOut({ close }: { close: () => void }) {
  const count = unsent.value.length;
  const [half, setHalf] = useState(false);
  useEffect(() => {
    void holdsHalfWords().then(setHalf);
  }, []);
  const leave = () => void signOut().then(() => location.assign('/'));
  return (
    <Confirm title="Uitloggen op dit toestel?" onClose={close}>
      {timer.value && <p>Je timer is er nog. Schrijf eerst de uren, anders gaat die tijd verloren.</p>}
      {half && <p>Er staat nog half geschreven tekst op dit toestel. Log je nu uit, dan is die weg.</p>}
      {count > 0 ? (
        <>
          <p>
            <strong>{count === 1 ? '1 regel is' : `${count} regels zijn`} nog niet verstuurd.</strong> Log je
            nu uit, dan gaat dat werk verloren. Bewaar het eerst als bestand, of wacht tot alles verzonden is.
          </p>
          <div class="actions">
            <button class="btn" onClick={() => saveUnsent(unsent.value)}>
              Bewaar als bestand
            </button>
            <button class="btn danger" onClick={leave}>
              Log uit en wis
            </button>
          </div>
        </>
      ) : (
        <>
          <p>{!half && 'Alles is verzonden. '}Je gegevens worden van dit toestel gewist.</p>
          <button class="btn" onClick={leave}>
            Log uit
          </button>
        </>
      )}
      <button class="btn quiet" onClick={close}>
        Blijf ingelogd
      </button>
    </Confirm>
  );
}
