import type { GoalKind } from '../../graphql/generated/types.ts';
import { SelectField } from '../../ui/Field.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import type { Refused } from './planActs.ts';
import { changed, type GoalFields, newGoal, type PlanWords, TEXT_LENGTH, without } from './planForm.ts';
import { goalKinds } from './words.ts';

const MOST = 8;

interface Props {
  goals: GoalFields[];
  refused: Refused;
  words: PlanWords;
  change: (goals: GoalFields[]) => void;
}

/** The goals: what, from where, to where. */
export const GoalRows = ({ goals, refused, words, change }: Props) => (
  <section class="form">
    <h2>Doelen</h2>
    {refused.goals && <p class="wrong">{refused.goals}</p>}
    {goals.map((goal, at) => (
      <fieldset class="card form" key={at}>
        <legend class="hidden">Doel {at + 1}</legend>
        <PupilTextField
          {...words}
          line
          field="goals"
          label={`Doel ${at + 1}`}
          max={TEXT_LENGTH}
          value={goal.text}
          wrong={refused[`goals.${at}.text`]}
          onText={(text) => change(changed(goals, at, { text }))}
        />
        <SelectField
          label="Gaat over"
          value={goal.kind}
          onChange={({ currentTarget }) =>
            change(changed(goals, at, { kind: currentTarget.value as GoalKind }))
          }
        >
          {Object.entries(goalKinds).map(([value, label]) => (
            <option value={value} key={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <PupilTextField
          {...words}
          line
          field="goals"
          label="Nu"
          hint="hoeft niet"
          max={TEXT_LENGTH}
          value={goal.baseline}
          wrong={refused[`goals.${at}.baseline`]}
          onText={(baseline) => change(changed(goals, at, { baseline }))}
        />
        <PupilTextField
          {...words}
          line
          field="goals"
          label="Straks"
          hint="zo dat je het kunt zien of tellen"
          max={TEXT_LENGTH}
          value={goal.target}
          wrong={refused[`goals.${at}.target`]}
          onText={(target) => change(changed(goals, at, { target }))}
        />
        {goals.length > 1 && (
          <button class="link" type="button" onClick={() => change(without(goals, at))}>
            Haal doel {at + 1} weg
          </button>
        )}
      </fieldset>
    ))}
    {goals.length < MOST && (
      <button class="btn ghost" type="button" onClick={() => change([...goals, newGoal()])}>
        Nog een doel
      </button>
    )}
  </section>
);
