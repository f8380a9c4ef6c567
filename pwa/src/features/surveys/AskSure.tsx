import { useState } from 'preact/hooks';
import { Confirm } from '../../ui/Confirm.tsx';
import { toast } from '../../ui/Toast.tsx';
import { askContacts } from './acts.ts';
import { bySchool, type Contact, manyInWords } from './contacts.ts';

interface Props {
  topic: { id: string; name: string };
  wanted: Contact[];
  schools: number;
  close: () => void;
  done: () => void;
}

/** A mail cannot be taken back, so this asks once more, and says when it could never lead to results. */
export function AskSure({ topic, wanted, schools, close, done }: Props) {
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function ask() {
    setBusy(true);
    const ids = wanted.map(({ id }) => id);
    const came = await askContacts(topic.id, ids);
    setBusy(false);
    setWrong(came);
    if (came !== null) return;
    toast(`De vragenlijst gaat naar ${manyInWords(wanted)}.`);
    done();
  }
  return (
    <Confirm title={`Vragen naar ${topic.name}?`} onClose={close}>
      <p>
        {manyInWords(wanted)} krijgt nu een mail, met de vragen zoals ze het laatst zijn gepubliceerd. Dat kun
        je niet terugnemen.
      </p>
      {bySchool(wanted).length < schools && (
        <p class="notice">Dit zijn te weinig scholen om later iets van te laten zien.</p>
      )}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <button class="btn" disabled={busy} onClick={() => void ask()}>
          Verstuur
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
