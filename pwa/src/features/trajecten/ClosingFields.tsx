import type { ClosingNext } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { neededOverrules, objection, type Overrule } from '../../text/overrules.ts';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import type { Refused } from './acts.ts';
import { MOST_ADVICE, MOST_LESSON, nextOptions } from './closing.ts';

export interface ClosingWords {
  next: ClosingNext | null;
  advice: string;
  lesson: string;
  /** Why it closes although nobody of the school has an address. */
  withoutContactReason: string;
  overrules: Overrule[];
}

export const noWords: ClosingWords = {
  next: null,
  advice: '',
  lesson: '',
  withoutContactReason: '',
  overrules: [],
};

/** What still stands in the way; null when it may go. */
export function wrongWords(words: ClosingWords, evaluated: boolean): string | null {
  const { next, advice, lesson, withoutContactReason, overrules } = words;
  if (evaluated && next === null) return 'Kies wat je de school aanraadt.';
  const wrong =
    (evaluated &&
      (objection('advice', advice, MOST_ADVICE, overrules) ??
        objection('lesson', lesson, MOST_LESSON, overrules))) ||
    objection('withoutContactReason', withoutContactReason, MOST_ADVICE, overrules);
  return wrong && 'Kijk eerst naar wat naar een leerling kan leiden.';
}

/** What of it is sent: advice and lesson come of an evaluation only. */
export function closingInput(words: ClosingWords, evaluated: boolean): Record<string, unknown> {
  const { next, advice, lesson, overrules } = words;
  const withoutContactReason = words.withoutContactReason.trim();
  const told = evaluated ? { next, advice, lesson } : {};
  return {
    ...told,
    ...(withoutContactReason ? { withoutContactReason } : {}),
    overrules: neededOverrules({ ...(evaluated ? { advice, lesson } : {}), withoutContactReason }, overrules),
  };
}

interface Props {
  words: ClosingWords;
  change: (words: ClosingWords) => void;
  refused: Refused;
}

/** After an evaluation: the closing advice for the school (R50), and what the network may learn of it (R52). */
export const ClosingFields = ({ words, change, refused }: Props) => (
  <>
    <Choice
      name="slotadvies"
      legend="Wat raad je de school aan?"
      options={nextOptions}
      value={words.next}
      onChange={(next) => change({ ...words, next })}
    />
    <PupilTextField
      line
      field="advice"
      label="Slotadvies in één zin"
      hint="zonder namen; hoeft niet"
      max={MOST_ADVICE}
      value={words.advice}
      overrules={words.overrules}
      wrong={refused?.field === 'advice' ? refused.message : null}
      onText={(advice) => change({ ...words, advice })}
      onOverrule={(overrules) => change({ ...words, overrules })}
    />
    <PupilTextField
      field="lesson"
      label="Wat leerden jullie?"
      hint="het netwerk leest dit, zonder school; hoeft niet"
      max={MOST_LESSON}
      value={words.lesson}
      overrules={words.overrules}
      wrong={refused?.field === 'lesson' ? refused.message : null}
      onText={(lesson) => change({ ...words, lesson })}
      onOverrule={(overrules) => change({ ...words, overrules })}
    />
  </>
);

/** Why a traject may end although nobody of the school has an address; asked only when the server says so. */
export const WithoutContact = ({ words, change, refused, label }: Props & { label: string }) =>
  refused?.field === 'withoutContactReason' || words.withoutContactReason !== '' ? (
    <PupilTextField
      line
      field="withoutContactReason"
      label={label}
      hint="geen namen"
      max={MOST_ADVICE}
      value={words.withoutContactReason}
      overrules={words.overrules}
      wrong={refused?.field === 'withoutContactReason' ? refused.message : null}
      onText={(withoutContactReason) => change({ ...words, withoutContactReason })}
      onOverrule={(overrules) => change({ ...words, overrules })}
    />
  ) : null;
