import type { TextareaHTMLAttributes } from 'preact';
import type { OverruleReason } from '../graphql/generated/types.ts';
import { objection, type Overrule, standing } from '../text/overrules.ts';
import { Field, SelectField, TextField } from './Field.tsx';

const reasons: Record<OverruleReason, string> = {
  SCHOOL_OR_PLACE: 'Een school, straat of plaats',
  PROFESSIONAL: 'Iemand die hier beroepshalve werkt',
  METHOD: 'Een methode of instrument',
  OTHER_WORD: 'Een gewoon woord of getal',
};

interface Props {
  field: string;
  label: string;
  hint?: string;
  max: number;
  value: string;
  overrules: readonly Overrule[];
  /** Texts of it that were accepted before: their words need no reason again. */
  before?: readonly string[];
  onText: (text: string) => void;
  onOverrule: (overrules: Overrule[]) => void;
  /** What else is wrong with it. */
  wrong?: string | null | undefined;
  /** One line instead of several. */
  line?: boolean;
  /** More for a text of several lines. */
  area?: TextareaHTMLAttributes<HTMLTextAreaElement>;
}

/** Text about a case or a traject: says what leads to a pupil while one types, and takes a reason for anything but a BSN. */
export function PupilTextField(props: Props) {
  const { field, label, hint, max, value, overrules, before, onText, onOverrule, line, area } = props;
  const [found] = standing(field, value, overrules, before);
  const about = {
    label,
    ...(hint ? { hint } : {}),
    maxLength: max,
    value,
    wrong: objection(field, value, max, overrules, before) ?? props.wrong,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onText(currentTarget.value),
  };
  return (
    <div class="stack">
      {line ? <Field {...about} /> : <TextField {...area} {...about} />}
      {found && found.kind !== 'BSN' && (
        <SelectField
          label={`“${found.word}” leidt niet naar een leerling, want het is`}
          value=""
          onChange={({ currentTarget }) =>
            currentTarget.value &&
            onOverrule([...overrules, { field, ...found, reason: currentTarget.value as OverruleReason }])
          }
        >
          <option value="">Kies een reden</option>
          {Object.entries(reasons).map(([reason, words]) => (
            <option value={reason} key={reason}>
              {words}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}
