import { today } from '../../dates/civil.ts';
import type { OverruleReason, PupilTextKind } from '../../graphql/generated/types.ts';
import { pupilText } from '../../text/pupilText.ts';
import { sentence } from '../../text/sentences.ts';
import { SelectField, TextField } from '../../ui/Field.tsx';

export interface Overrule {
  field: string;
  kind: PupilTextKind;
  /** The words it is about: another name needs a reason of its own. */
  word: string;
  reason: OverruleReason;
}

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
  onText: (text: string) => void;
  /** Absent where nothing can be overruled. */
  onOverrule?: (overrules: Overrule[]) => void;
}

/** What still stands in the way of a text, in one sentence; null when it may go. */
export function objection(
  field: string,
  text: string,
  max: number,
  overrules: readonly Overrule[],
): string | null {
  if (text.length > max) return sentence('TOO_LONG', { max });
  const [found] = standing(field, text, overrules);
  return found ? sentence(`TEXT_${found.kind}`) : null;
}

interface Found {
  kind: PupilTextKind;
  word: string;
}

const findIn = (text: string): Found[] =>
  pupilText(text, today()).map(({ kind, start, end }) => ({
    kind: kind as PupilTextKind,
    word: text.slice(start, end),
  }));

const isAbout = (overrule: Overrule, field: string, { kind, word }: Found) =>
  overrule.field === field && overrule.kind === kind && overrule.word === word;

const standing = (field: string, text: string, overrules: readonly Overrule[]): Found[] =>
  findIn(text).filter(
    (found) => found.kind === 'BSN' || !overrules.some((one) => isAbout(one, field, found)),
  );

/** Text about a case: says what leads to a pupil while one types, and takes a reason for anything but a BSN. */
export function PupilTextField({ field, label, hint, max, value, overrules, onText, onOverrule }: Props) {
  const [found] = standing(field, value, overrules);
  return (
    <div class="stack">
      <TextField
        label={label}
        {...(hint ? { hint } : {})}
        maxLength={max}
        value={value}
        wrong={
          found && !onOverrule
            ? `“${found.word}” leidt misschien naar een leerling. Haal het weg.`
            : objection(field, value, max, overrules)
        }
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      {found && found.kind !== 'BSN' && onOverrule && (
        <SelectField
          label={`“${found.word}” leidt niet naar een leerling, want het is`}
          value=""
          onChange={({ currentTarget }) =>
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

/** Those that the text still needs: a reason for a word that is gone is not sent. */
export const neededOverrules = (
  texts: Readonly<Record<string, string>>,
  overrules: readonly Overrule[],
): Overrule[] =>
  overrules.filter((one) => findIn(texts[one.field] ?? '').some((found) => isAbout(one, one.field, found)));
