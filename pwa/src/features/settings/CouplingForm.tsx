import { Field } from '../../ui/Field.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { setCoupling, type Coupling } from './settings.ts';

const HOUR = 60;

/** What holds between a decision and the first contact. */
export const CouplingForm = ({ terms, done }: { terms: Coupling; done: () => void }) => (
  <SettingsForm
    title="Koppelen"
    start={terms}
    save={setCoupling}
    saved="Bewaard. Trajecten die al gekoppeld zijn, houden hun termijn."
    done={done}
  >
    {(fields, change, wrongs) => (
      <>
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
      </>
    )}
  </SettingsForm>
);
