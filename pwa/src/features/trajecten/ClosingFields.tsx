import type { ClosingNext } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { objection, PupilTextField } from '../cases/PupilTextField.tsx';
import type { Refused } from './acts.ts';
import { MOST_ADVICE, MOST_LESSON, nextOptions } from './closing.ts';

export interface ClosingWords {
  next: ClosingNext | null;
  advice: string;
  lesson: string;
}

export const noWords: ClosingWords = { next: null, advice: '', lesson: '' };

/** What still stands in the way; null when it may go. */
export function wrongWords({ next, lesson }: ClosingWords): string | null {
  if (next === null) return 'Kies wat je de school aanraadt.';
  const wrong = objection('lesson', lesson, MOST_LESSON, []);
  return wrong && 'Haal eerst uit de les wat naar een leerling leidt.';
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
    <Field
      label="Slotadvies in één zin"
      hint="zonder namen; hoeft niet"
      maxLength={MOST_ADVICE}
      value={words.advice}
      wrong={refused?.field === 'advice' ? refused.message : null}
      onInput={({ currentTarget }) => change({ ...words, advice: currentTarget.value })}
    />
    <PupilTextField
      field="lesson"
      label="Wat leerden jullie?"
      hint="het netwerk leest dit, zonder school; hoeft niet"
      max={MOST_LESSON}
      value={words.lesson}
      overrules={[]}
      onText={(lesson) => change({ ...words, lesson })}
    />
    {refused?.field === 'lesson' && (
      <p class="wrong" role="alert">
        {refused.message}
      </p>
    )}
  </>
);
