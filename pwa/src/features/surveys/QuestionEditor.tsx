import type { SurveyQuestionKind } from '../../graphql/generated/types.ts';
import { Field, SelectField } from '../../ui/Field.tsx';
import type { Draft } from './edition.ts';
import { BranchEditor } from './BranchEditor.tsx';
import { languageName } from './languages.ts';
import { OptionsEditor } from './OptionsEditor.tsx';

interface Props {
  draft: Draft;
  language: string | null;
  earlier: readonly Draft[];
  number: number;
  last: boolean;
  opened: boolean;
  open: () => void;
  change: (draft: Draft) => void;
  move: (by: number) => void;
  remove: () => void;
}

export const kinds: Record<SurveyQuestionKind, string> = {
  SCALE: 'Cijfer van 1 tot 10',
  FACES: 'Vijf gezichtjes',
  CHOICE: 'Eén antwoord kiezen',
  SEVERAL: 'Meer antwoorden kiezen',
  OPEN: 'Eigen woorden',
};

/** One question: closed a line, opened its fields. */
export const QuestionEditor = (props: Props) => {
  const { draft, number, opened, open } = props;
  return (
    <li class="card stack">
      <button class="link" aria-expanded={opened} onClick={open}>
        {number}. {draft.text || 'Nieuwe vraag'}
      </button>
      <p class="soft small">
        Scherm {draft.page} - {kinds[draft.kind]}
        {draft.showIfQuestion && ' - alleen na bepaalde antwoorden'}
      </p>
      {opened && <Fields {...props} />}
    </li>
  );
};

function Fields({ draft, language, earlier, number, last, change, move, remove }: Props) {
  const chosen = draft.kind === 'CHOICE' || draft.kind === 'SEVERAL';
  return (
    <div class="form">
      <Field
        label="Vraag"
        value={draft.text}
        maxLength={200}
        onInput={({ currentTarget }) => change({ ...draft, text: currentTarget.value })}
      />
      {language && (
        <Field
          label={`In het ${languageName(language)}`}
          lang={language}
          dir="auto"
          value={draft.otherText ?? ''}
          maxLength={200}
          onInput={({ currentTarget }) => change({ ...draft, otherText: currentTarget.value })}
        />
      )}
      <SelectField
        label="Soort antwoord"
        value={draft.kind}
        onChange={({ currentTarget }) => {
          const kind = currentTarget.value as SurveyQuestionKind;
          const keeps = kind === 'CHOICE' || kind === 'SEVERAL';
          change({ ...draft, kind, options: keeps ? draft.options : [] });
        }}
      >
        {Object.entries(kinds).map(([value, label]) => (
          <option value={value} key={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <Field
        label="Scherm"
        hint="1 tot en met 10"
        type="number"
        min="1"
        max="10"
        value={draft.page}
        onInput={({ currentTarget }) => change({ ...draft, page: Number(currentTarget.value) })}
      />
      {draft.kind !== 'OPEN' && (
        <label class="row middle">
          <span>Ook “weet niet”</span>
          <input
            type="checkbox"
            checked={draft.unknown}
            onChange={({ currentTarget }) => change({ ...draft, unknown: currentTarget.checked })}
          />
        </label>
      )}
      {chosen && <OptionsEditor draft={draft} language={language} change={change} />}
      <BranchEditor draft={draft} earlier={earlier} change={change} />
      <div class="actions">
        <button class="btn quiet" disabled={number === 1} onClick={() => move(-1)}>
          Omhoog
        </button>
        <button class="btn quiet" disabled={last} onClick={() => move(1)}>
          Omlaag
        </button>
        <button class="btn danger" onClick={remove}>
          Haal weg
        </button>
      </div>
    </div>
  );
}
