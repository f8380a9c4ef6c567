import { useState } from 'preact/hooks';
import type { CaseOutcome } from '../../graphql/generated/types.ts';
import { table } from '../../snapshot/table.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { CaseAnswer } from './caseLines.ts';
import { followUpOptions, outcomeOptions } from './words.ts';

interface Props {
  name: string;
  /** The last tap: a domain, or how the school goes on. */
  onAnswer: (answer: CaseAnswer) => void;
}

/** The outcome, and what goes with it. The last row are buttons: touching one is saying it. */
export function AnswerChoice({ name, onAnswer }: Props) {
  const [outcome, setOutcome] = useState<CaseOutcome | null>(null);
  return (
    <>
      <Choice
        name={`${name}-outcome`}
        legend="Uitkomst"
        options={outcomeOptions}
        value={outcome}
        onChange={setOutcome}
      />
      {outcome && <LastTap outcome={outcome} onAnswer={onAnswer} />}
    </>
  );
}

function LastTap({ outcome, onAnswer }: { outcome: CaseOutcome; onAnswer: Props['onAnswer'] }) {
  const domains = table.value?.caseTable.domains.nodes ?? [];
  const buttons =
    outcome === 'DEPLOYMENT'
      ? domains.map(({ id, name }) => ({ key: id, label: name, answer: { domainId: id, followUp: null } }))
      : followUpOptions.map(({ value, label }) => ({
          key: value,
          label,
          answer: { domainId: null, followUp: value },
        }));
  return (
    <fieldset class="choice">
      <legend>{outcome === 'DEPLOYMENT' ? 'Welke expertise' : 'Hoe verder'}</legend>
      <div class="chips">
        {buttons.map(({ key, label, answer }) => (
          <button class="chip" type="button" key={key} onClick={() => onAnswer({ outcome, ...answer })}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
