import { useState } from 'preact/hooks';
import type { HolidayRegion } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import { wrongsOf, type Wrongs } from '../people/terms.ts';
import { holidayRegions, setPartnership, type Partnership } from './settings.ts';

const regions = (Object.keys(holidayRegions) as HolidayRegion[]).map((value) => ({
  value,
  label: holidayRegions[value],
}));

/** What holds for everyone. */
export function PartnershipForm({ settings, done }: { settings: Partnership; done: () => void }) {
  const [fields, setFields] = useState(settings);
  const [wrongs, setWrongs] = useState<Wrongs>({});
  const [busy, setBusy] = useState(false);
  const change = (changes: Partial<Partnership>) => setFields({ ...fields, ...changes });
  async function save(event: Event) {
    event.preventDefault();
    setBusy(true);
    const came = await setPartnership(fields);
    setBusy(false);
    setWrongs(wrongsOf(came));
    if (came.refused) return;
    toast('Bewaard. Dit geldt meteen voor iedereen.');
    done();
  }
  return (
    <form class="form card" onSubmit={(event) => void save(event)} noValidate>
      <h2>Samenwerkingsverband</h2>
      <Field
        label="Naam"
        hint="zoals die in mails staat"
        maxLength={120}
        value={fields.name}
        wrong={wrongs.name}
        onInput={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <Choice
        name="holidays"
        legend="Schoolvakanties van regio"
        options={regions}
        value={fields.holidayRegion}
        onChange={(holidayRegion) => change({ holidayRegion })}
      />
      <Choice
        name="travel"
        legend="Telt reistijd mee in de afgesproken uren"
        options={[
          { value: 'no', label: 'Nee' },
          { value: 'yes', label: 'Ja' },
        ]}
        value={fields.travelCounts ? 'yes' : 'no'}
        onChange={(value) => change({ travelCounts: value === 'yes' })}
      />
      <Field
        label="Uren na afronden"
        hint="dagen waarin een afgerond traject nog uren van eerder aanneemt"
        type="number"
        min="0"
        max="90"
        value={fields.closingGraceDays}
        wrong={wrongs.closingGraceDays}
        onInput={({ currentTarget }) => change({ closingGraceDays: Number(currentTarget.value) })}
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
