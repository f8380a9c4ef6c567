import { useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import { wrongsOf, type Wrongs } from '../people/terms.ts';
import { setCoupling, type Coupling } from './settings.ts';

const HOUR = 60;

/** What holds between a decision and the first contact. */
export function CouplingForm({ terms, done }: { terms: Coupling; done: () => void }) {
  const [fields, setFields] = useState(terms);
  const [wrongs, setWrongs] = useState<Wrongs>({});
  const [busy, setBusy] = useState(false);
  const change = (changes: Partial<Coupling>) => setFields({ ...fields, ...changes });
  async function save(event: Event) {
    event.preventDefault();
    setBusy(true);
    const came = await setCoupling(fields);
    setBusy(false);
    setWrongs(wrongsOf(came));
    if (came.refused) return;
    toast('Bewaard. Trajecten die al gekoppeld zijn, houden hun termijn.');
    done();
  }
  return (
    <form class="form card" onSubmit={(event) => void save(event)} noValidate>
      <h2>Koppelen</h2>
      <Field
        label="Dossiersysteem"
        hint="waar het dossier van de leerling staat"
        maxLength={60}
        value={fields.dossierSystem}
        wrong={wrongs.dossierSystem}
        onInput={({ currentTarget }) => change({ dossierSystem: currentTarget.value })}
      />
      <Field
        label="Eerste contact binnen"
        hint="schooldagen na het koppelen"
        type="number"
        min="1"
        max="60"
        value={fields.firstContactDays}
        wrong={wrongs.firstContactDays}
        onInput={({ currentTarget }) => change({ firstContactDays: Number(currentTarget.value) })}
      />
      <Field
        label="Voorlopige uren van een traject"
        hint="waarmee gerekend wordt zolang er niets is afgesproken"
        type="number"
        min="1"
        max="100"
        step="0.5"
        value={fields.provisionalMinutes / HOUR}
        wrong={wrongs.provisionalMinutes}
        onInput={({ currentTarget }) =>
          change({ provisionalMinutes: Math.round(Number(currentTarget.value) * HOUR) })
        }
      />
      <Wrong text={wrongs[''] || wrongs.basedOnVersion} />
      <div class="actions">
        <button class="btn" disabled={busy}>
          Bewaar
        </button>
      </div>
    </form>
  );
}
