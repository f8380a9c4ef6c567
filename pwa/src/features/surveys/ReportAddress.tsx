import { useState } from 'preact/hooks';
import { Confirm } from '../../ui/Confirm.tsx';
import { Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { reportAddress } from './acts.ts';

/** For who hears that a mail came back: puts whoever was asked at that address on the list. */
export function ReportAddress({ done }: { done: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <div class="actions">
      <button class="btn quiet" onClick={() => setAsking(true)}>
        Meld een adres dat niet werkt
      </button>
      {asking && <Ask close={() => setAsking(false)} done={done} />}
    </div>
  );
}

function Ask({ close, done }: { close: () => void; done: () => void }) {
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  async function report(event: Event) {
    event.preventDefault();
    const came = await reportAddress(email);
    setWrong(came);
    if (came !== null) return;
    close();
    toast('Gemeld. Wacht er op dit adres nog een vragenlijst, dan staat de school nu op de lijst.');
    done();
  }
  return (
    <Confirm title="Kwam een mail terug?" onClose={close}>
      <form class="form" onSubmit={report}>
        <Field
          label="E-mailadres dat niet werkt"
          type="email"
          required
          value={email}
          wrong={wrong}
          onInput={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <div class="actions">
          <button class="btn">Zet op de lijst</button>
          <button type="button" class="btn quiet" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
