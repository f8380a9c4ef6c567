import { Field } from '../../ui/Field.tsx';
import { type Draft, newKey } from './edition.ts';

/** What can be chosen, each in both languages. */
export function OptionsEditor({ draft, change }: { draft: Draft; change: (draft: Draft) => void }) {
  const set = (options: Draft['options']) => change({ ...draft, options });
  const edit = (place: number, words: Partial<Draft['options'][number]>) =>
    set(draft.options.map((option, index) => (index === place ? { ...option, ...words } : option)));
  return (
    <fieldset class="stack">
      <legend>Antwoorden</legend>
      {draft.options.map((option, index) => (
        <div class="filters" key={option.key}>
          <Field
            label={`Antwoord ${index + 1}`}
            value={option.text}
            onInput={({ currentTarget }) => edit(index, { text: currentTarget.value })}
          />
          <Field
            label="In de andere taal"
            value={option.otherText ?? ''}
            onInput={({ currentTarget }) => edit(index, { otherText: currentTarget.value })}
          />
          <button class="btn quiet" onClick={() => set(draft.options.filter((other) => other !== option))}>
            Haal weg<span class="hidden"> antwoord {index + 1}</span>
          </button>
        </div>
      ))}
      <button
        class="btn quiet"
        onClick={() => set([...draft.options, { key: newKey(), text: '', otherText: '' }])}
      >
        Antwoord toevoegen
      </button>
    </fieldset>
  );
}
