import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { Refused } from '../../graphql/act.ts';
import { sentence } from '../../text/sentences.ts';
import { Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import { addAway } from './unavailable.ts';

interface Props {
  expertId: string;
  /** With true when a period was added. */
  close: (added: boolean) => void;
}

/** A first and a last day; one day when the last is left as it is. */
export function AwayForm({ expertId, close }: Props) {
  const [days, setDays] = useState({ startsOn: '', endsOn: '' });
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const wrong = (field: string) => (refused?.field === field ? refused.message : null);
  async function add(event: Event) {
    event.preventDefault();
    if (days.startsOn === '') return setRefused({ field: 'startsOn', message: sentence('REQUIRED') });
    setBusy(true);
    const came = await addAway(expertId, { ...days, endsOn: days.endsOn || days.startsOn });
    setBusy(false);
    setRefused(came.refused);
    if (came.refused) return;
    toast('Koppelen en plannen houden hier rekening mee.');
    close(true);
  }
  return (
    <form class="form card" onSubmit={(event) => void add(event)} noValidate>
      <p class="small soft">
        Zonder reden: die hoort niet in Uitzicht. Wie koppelt of plant, ziet alleen deze dagen.
      </p>
      <Field
        label="Eerste dag"
        type="date"
        value={days.startsOn}
        wrong={wrong('startsOn')}
        onInput={({ currentTarget }) => setDays({ ...days, startsOn: currentTarget.value })}
      />
      <Field
        label="Laatste dag"
        hint="leeg is één dag"
        type="date"
        min={days.startsOn || today()}
        value={days.endsOn}
        wrong={wrong('endsOn')}
        onInput={({ currentTarget }) => setDays({ ...days, endsOn: currentTarget.value })}
      />
      <Wrong text={wrong('') ?? wrong('expertId')} />
      <div class="actions">
        <button class="btn" disabled={busy}>
          Bewaar
        </button>
        <button type="button" class="btn quiet" onClick={() => close(false)}>
          Toch niet
        </button>
      </div>
    </form>
  );
}
