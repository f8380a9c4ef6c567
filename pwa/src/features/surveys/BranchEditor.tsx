import { SelectField } from '../../ui/Field.tsx';
import type { Draft } from './edition.ts';

interface Props {
  draft: Draft;
  earlier: readonly Draft[];
  change: (draft: Draft) => void;
}

const upTo = (most: number) =>
  Array.from({ length: most }, (_, i) => ({ key: `${i + 1}`, text: `${i + 1}` }));

const answersOf = (question: Draft) =>
  question.kind === 'SCALE' ? upTo(10) : question.kind === 'FACES' ? upTo(5) : question.options;

/** Whether the question is asked only after some answers to an earlier one. */
export function BranchEditor({ draft, earlier, change }: Props) {
  const possible = earlier.filter(({ kind }) => kind !== 'OPEN');
  const on = possible.find(({ key }) => key === draft.showIfQuestion);
  const toggle = (value: string) =>
    change({
      ...draft,
      showIfValues: draft.showIfValues.includes(value)
        ? draft.showIfValues.filter((other) => other !== value)
        : [...draft.showIfValues, value],
    });
  if (possible.length === 0 && draft.showIfQuestion === null) return null;
  return (
    <>
      <SelectField
        label="Alleen vragen na"
        value={draft.showIfQuestion ?? ''}
        onChange={({ currentTarget }) =>
          change({ ...draft, showIfQuestion: currentTarget.value || null, showIfValues: [] })
        }
      >
        <option value="">Altijd vragen</option>
        {possible.map(({ key, text }) => (
          <option value={key} key={key}>
            {text}
          </option>
        ))}
      </SelectField>
      {on && (
        <fieldset class="choice">
          <legend>Bij deze antwoorden</legend>
          <div class="chips">
            {answersOf(on).map(({ key, text }) => (
              <label class="chip" key={key}>
                <input
                  type="checkbox"
                  checked={draft.showIfValues.includes(key)}
                  onChange={() => toggle(key)}
                />
                {text}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
