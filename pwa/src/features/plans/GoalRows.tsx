import type { GoalKind } from '../../graphql/generated/types.ts';
import { Field, SelectField } from '../../ui/Field.tsx';
import type { Refused } from './planActs.ts';
import { changed, type GoalFields, newGoal, without } from './planForm.ts';
import { goalKinds } from './words.ts';

const MOST = 8;

interface Props {
  goals: GoalFields[];
  refused: Refused;
  change: (goals: GoalFields[]) => void;
}

/** The goals: what, from where, to where. */
export const GoalRows = ({ goals, refused, change }: Props) => (
  <section class="form">
    <h2>Doelen</h2>
    {refused.goals && <p class="wrong">{refused.goals}</p>}
    {goals.map((goal, at) => (
      <fieldset class="card form" key={at}>
        <legend class="hidden">Doel {at + 1}</legend>
        <Field
          label={`Doel ${at + 1}`}
          maxLength={200}
          value={goal.text}
          wrong={refused[`goals.${at}.text`]}
          onInput={({ currentTarget }) => change(changed(goals, at, { text: currentTarget.value }))}
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
        <Field
          label="Nu"
          hint="hoeft niet"
          maxLength={200}
          value={goal.baseline}
          wrong={refused[`goals.${at}.baseline`]}
          onInput={({ currentTarget }) => change(changed(goals, at, { baseline: currentTarget.value }))}
        />
        <Field
          label="Straks"
          hint="zo dat je het kunt zien of tellen"
          maxLength={200}
          value={goal.target}
          wrong={refused[`goals.${at}.target`]}
          onInput={({ currentTarget }) => change(changed(goals, at, { target: currentTarget.value }))}
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
