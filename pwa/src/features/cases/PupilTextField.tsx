import { today } from '../../dates/civil.ts';
import type { OverruleReason, PupilTextKind } from '../../graphql/generated/types.ts';
import { pupilText } from '../../text/pupilText.ts';
import { sentence } from '../../text/sentences.ts';
import { SelectField, TextField } from '../../ui/Field.tsx';

export interface Overrule {
  field: string;
  kind: PupilTextKind;
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
  const [kind] = openKinds(field, text, overrules);
  return kind ? sentence(`TEXT_${kind}`) : null;
}

const kindsIn = (text: string): PupilTextKind[] => [
  ...new Set(pupilText(text, today()).map(({ kind }) => kind as PupilTextKind)),
];

const isOverruled = (field: string, kind: PupilTextKind, overrules: readonly Overrule[]) =>
  kind !== 'BSN' && overrules.some((one) => one.field === field && one.kind === kind);

const openKinds = (field: string, text: string, overrules: readonly Overrule[]) =>
  kindsIn(text).filter((kind) => !isOverruled(field, kind, overrules));

/** Text about a case: says what leads to a pupil while one types, and takes a reason for anything but a BSN. */
export function PupilTextField({ field, label, hint, max, value, overrules, onText, onOverrule }: Props) {
  const [kind] = openKinds(field, value, overrules);
  const found = pupilText(value, today()).find((one) => one.kind === kind);
  return (
    <div class="stack">
      <TextField
        label={label}
        {...(hint ? { hint } : {})}
        maxLength={max}
        value={value}
        wrong={
          found && !onOverrule
            ? `“${value.slice(found.start, found.end)}” leidt misschien naar een leerling. Haal het weg.`
            : objection(field, value, max, overrules)
        }
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      {kind && found && kind !== 'BSN' && onOverrule && (
        <SelectField
          label={`“${value.slice(found.start, found.end)}” leidt niet naar een leerling, want het is`}
          value=""
          onChange={({ currentTarget }) =>
            onOverrule([...overrules, { field, kind, reason: currentTarget.value as OverruleReason }])
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
): Overrule[] => overrules.filter(({ field, kind }) => kindsIn(texts[field] ?? '').includes(kind));
