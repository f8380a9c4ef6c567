import { useState } from 'preact/hooks';
import type { SchoolFunction } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { functionNames } from '../route/steps.ts';

const functions = Object.entries(functionNames).map(([value, label]) => ({
  value: value as SchoolFunction,
  label,
}));

interface Props {
  title: string;
  about: string;
  /** Answers what was refused, or null when it is done. */
  agree: (by: SchoolFunction) => Promise<string | null>;
  close: () => void;
}

/** Who of the school agrees says so by function: the account tells the name to nobody. */
export function AgreeDialog({ title, about, agree, close }: Props) {
  const [by, setBy] = useState<SchoolFunction | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function save(event: Event) {
    event.preventDefault();
    if (by === null) return setRefused('Kies wat je bent op school.');
    setBusy(true);
    const came = await agree(by);
    setBusy(false);
    setRefused(came);
    if (came === null) close();
  }
  return (
    <Confirm title={title} onClose={close}>
      <form class="form" onSubmit={save} noValidate>
        <p class="num">{about}</p>
        <Choice
          name="functie"
          legend="Wat ben je op school?"
          options={functions}
          value={by}
          onChange={setBy}
        />
        {refused && (
          <p class="wrong" role="alert">
            {refused}
          </p>
        )}
        <div class="actions">
          <button class="btn" disabled={busy}>
            Ik ga akkoord
          </button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
