import { today } from '../../dates/civil.ts';
import type { Doer } from '../../graphql/generated/types.ts';
import { DateField, SelectField } from '../../ui/Field.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import type { Refused } from './planActs.ts';
import {
  changed,
  type InterventionFields,
  newIntervention,
  type PlanWords,
  TEXT_LENGTH,
  without,
} from './planForm.ts';
import { doers } from './words.ts';

const MOST = 12;

interface Props {
  interventions: InterventionFields[];
  refused: Refused;
  words: PlanWords;
  change: (interventions: InterventionFields[]) => void;
}

/** What is done, by whom, until when. */
export const InterventionRows = ({ interventions, refused, words, change }: Props) => (
  <section class="form">
    <h2>Wie doet wat</h2>
    {interventions.map((one, at) => (
      <fieldset class="card form" key={at}>
        <legend class="hidden">Interventie {at + 1}</legend>
        <PupilTextField
          {...words}
          line
          field="interventions"
          label="Interventie"
          max={TEXT_LENGTH}
          value={one.text}
          wrong={refused[`interventions.${at}.text`]}
          onText={(text) => change(changed(interventions, at, { text }))}
        />
        <div class="pair">
          <SelectField
            label="Wie"
            value={one.who}
            onChange={({ currentTarget }) =>
              change(changed(interventions, at, { who: currentTarget.value as Doer }))
            }
          >
            {Object.entries(doers).map(([value, label]) => (
              <option value={value} key={value}>
                {label}
              </option>
            ))}
          </SelectField>
          <DateField
            label="Tot"
            value={one.untilOn}
            onDay={(untilOn) => change(changed(interventions, at, { untilOn }))}
          />
        </div>
        <button class="link" type="button" onClick={() => change(without(interventions, at))}>
          Haal weg
        </button>
      </fieldset>
    ))}
    {interventions.length < MOST && (
      <button
        class="btn ghost"
        type="button"
        onClick={() => change([...interventions, newIntervention(today())])}
      >
        Nog een interventie
      </button>
    )}
  </section>
);
