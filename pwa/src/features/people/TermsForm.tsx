import { useState } from 'preact/hooks';
import { plusDays, today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import { DateField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { Wrong } from '../../ui/Wrong.tsx';
import { around, fetchChoices, fieldsOf, setTerms, wrongsOf, type Terms, type Wrongs } from './terms.ts';
import { TermsFields } from './TermsFields.tsx';

interface Props {
  terms: Terms;
  /** With true when something was set. */
  close: (changed: boolean) => void;
}

/** Other terms, from a day on. */
export function TermsForm({ terms, close }: Props) {
  const [answer, retry] = useAnswer(fetchChoices, 'choices');
  const { now, later } = around(terms.periods, today());
  const [fields, setFields] = useState(fieldsOf(now ?? later[0]));
  const [from, setFrom] = useState(now ? today() : (later[0]?.startsOn ?? terms.since));
  const [wrongs, setWrongs] = useState<Wrongs>({});
  const [busy, setBusy] = useState(false);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;

  async function save(event: Event) {
    event.preventDefault();
    setBusy(true);
    const came = await setTerms(terms, from, fields);
    setBusy(false);
    setWrongs(wrongsOf(came));
    if (came.refused) return;
    toast(`Dit geldt voor ${terms.name} vanaf ${dayShort(from)}.`);
    close(true);
  }

  const replaced = later.filter(({ startsOn }) => startsOn >= from);
  return (
    <form class="form card" onSubmit={(event) => void save(event)} noValidate>
      <TermsFields
        value={fields}
        change={(changes) => setFields({ ...fields, ...changes })}
        choices={answer.data}
        wrongs={wrongs}
      />
      <DateField
        label="Vanaf"
        hint="wat ervoor gold, blijft bewaard"
        min={terms.since}
        max={plusDays(today(), 365)}
        value={from}
        wrong={wrongs.from}
        onDay={setFrom}
      />
      {replaced.length > 0 && (
        <p class="notice small">
          Dit komt in de plaats van wat vanaf {dayShort(replaced[0]?.startsOn ?? from)} was afgesproken.
        </p>
      )}
      <Wrong text={wrongs[''] || wrongs.basedOnVersion} />
      <div class="actions">
        <button class="btn" disabled={busy || from === ''}>
          Bewaar
        </button>
        <button type="button" class="btn quiet" onClick={() => close(false)}>
          Toch niet
        </button>
      </div>
    </form>
  );
}
