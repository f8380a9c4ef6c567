import { Field } from '../../ui/Field.tsx';
import { type Draft, newKey } from './edition.ts';
import { languageName } from './languages.ts';

interface Props {
  draft: Draft;
  language: string | null;
  change: (draft: Draft) => void;
}

/** What can be chosen, also in the other language if there is one. */
export function OptionsEditor({ draft, language, change }: Props) {
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
          {language && (
            <Field
              label={`In het ${languageName(language)}`}
              lang={language}
              dir="auto"
              value={option.otherText ?? ''}
              onInput={({ currentTarget }) => edit(index, { otherText: currentTarget.value })}
            />
          )}
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
