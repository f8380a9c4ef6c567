import { useState } from 'preact/hooks';
import { latest, today } from '../../dates/civil.ts';
import type { TrajectEnding } from '../../graphql/generated/types.ts';
import { unsent } from '../../session/membership.ts';
import { resume } from '../../session/sync.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { routeThing } from './myRoute.ts';
import { closeTraject, type Refused } from '../trajecten/acts.ts';
import { isEvaluated } from '../trajecten/closing.ts';
import {
  ClosingFields,
  closingInput,
  noWords,
  WithoutContact,
  wrongWords,
} from '../trajecten/ClosingFields.tsx';

const early: { value: TrajectEnding; label: string }[] = [
  { value: 'MOVED', label: 'Verhuisd' },
  { value: 'SPECIALISED', label: 'Naar gespecialiseerde ondersteuning' },
  { value: 'WITHDRAWN', label: 'De school stopt' },
];

/** After the evaluation it is known what became of the goals; before it, only why it stops. */
const evaluated: { value: TrajectEnding; label: string }[] = [
  { value: 'GOALS_REACHED', label: 'Doelen gehaald' },
  { value: 'GOALS_PARTLY', label: 'Deels gehaald' },
  { value: 'GOALS_NOT', label: 'Niet gehaald' },
];

/** What comes next follows from the ending (R51, R52). */
const comesNext: Record<TrajectEnding, string> = {
  GOALS_REACHED: 'Schrijf hieronder wat jullie leerden. Het netwerk leest dat terug.',
  GOALS_PARTLY: 'Is er meer nodig? Dan brengt de school de vraag opnieuw in bij het netwerk.',
  GOALS_NOT: 'De school brengt de vraag opnieuw in bij het netwerk.',
  MOVED: 'De nieuwe school kan de vraag inbrengen in haar eigen netwerk.',
  SPECIALISED: 'De school vraagt gespecialiseerde ondersteuning aan.',
  WITHDRAWN: 'De school gaat zelf verder.',
};

interface Props {
  traject: WorkTraject;
  afterEvaluation: boolean;
  close: () => void;
}

const WAITS =
  'Er wacht nog een stap van dit traject op verzending. Zoek verbinding; daarna kun je het afronden.';

/** Steps of the route that only this device knows: a closed traject would take them no more. */
const waits = (trajectId: string): boolean =>
  unsent.value.some(({ state, touches }) => state === 'waiting' && touches.includes(routeThing(trajectId)));

/** The formal end of a traject (R49); online, because others act on it at once. */
export function CloseDialog({ traject, afterEvaluation, close }: Props) {
  const options = afterEvaluation ? [...evaluated, ...early] : early;
  const [ending, setEnding] = useState<TrajectEnding | null>(null);
  const told = isEvaluated(ending) || (afterEvaluation && ending === 'SPECIALISED');
  const [endsOn, setEndsOn] = useState(latest(today(), traject.startsOn));
  const [words, setWords] = useState(noWords);
  const [refused, setRefused] = useState<Refused>(null);

  async function save(event: Event) {
    event.preventDefault();
    if (ending === null) return setRefused({ field: '', message: 'Kies hoe het afliep.' });
    const wrong = wrongWords(words, told);
    if (wrong !== null) return setRefused({ field: '', message: wrong });
    await resume();
    if (waits(traject.id)) return setRefused({ field: '', message: WAITS });
    const came = await closeTraject(traject.id, { ending, endsOn, ...closingInput(words, told) });
    setRefused(came);
    if (came !== null) return;
    await resume();
    close();
    toast('Het traject is afgerond. Je schrijft er nog uren op van voor de laatste dag.');
  }

  return (
    <Confirm title="Het traject afronden" onClose={close}>
      <form class="form" onSubmit={save} noValidate>
        <Choice
          name="afloop"
          legend="Hoe liep het af?"
          options={options}
          value={ending}
          onChange={setEnding}
        />
        {ending && <p class="notice small">{comesNext[ending]}</p>}
        {told && <ClosingFields words={words} change={setWords} refused={refused} />}
        <DateField
          label="Laatste dag"
          value={endsOn}
          wrong={refused?.field === 'endsOn' ? refused.message : null}
          onDay={setEndsOn}
        />
        <WithoutContact
          words={words}
          change={setWords}
          refused={refused}
          label="De school heeft geen contactpersoon met een e-mailadres. Waarom kan het toch dicht?"
        />
        {refused && !['endsOn', 'withoutContactReason', 'advice', 'lesson'].includes(refused.field) && (
          <p class="wrong" role="alert">
            {refused.message}
          </p>
        )}
        <div class="actions">
          <button class="btn">Rond af</button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
