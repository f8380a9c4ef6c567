import type { HolidayRegion } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { holidayRegions, setPartnership, type Partnership } from './settings.ts';

const regions = (Object.keys(holidayRegions) as HolidayRegion[]).map((value) => ({
  value,
  label: holidayRegions[value],
}));

/** What holds for everyone. */
export const PartnershipForm = ({ settings, done }: { settings: Partnership; done: () => void }) => (
  <SettingsForm
    title="Samenwerkingsverband"
    start={settings}
    save={setPartnership}
    saved="Bewaard. Dit geldt meteen voor iedereen."
    done={done}
  >
    {(fields, change, wrongs) => (
      <>
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
      </>
    )}
  </SettingsForm>
);
