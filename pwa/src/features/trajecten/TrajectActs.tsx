import { useState } from 'preact/hooks';
import { latest, today } from '../../dates/civil.ts';
import type { TrajectEnding, TrajectState } from '../../graphql/generated/types.ts';
import { sentence } from '../../text/sentences.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField, Field, SelectField } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { agreeMinutes, closeTraject, resumeTraject, type Refused } from './acts.ts';
import { isEvaluated } from './closing.ts';
import { ClosingFields, closingInput, noWords, WithoutContact, wrongWords } from './ClosingFields.tsx';
import { Fellows } from './Fellows.tsx';
import { HandOver } from './HandOver.tsx';
import { Hold } from './Hold.tsx';

interface Props {
  traject: {
    id: string;
    state: TrajectState;
    agreedMinutes: number | null;
    school: { name: string };
    domain: { name: string };
    startsOn: string;
    experts: {
      nodes: { id: string; name: string; lead: boolean; startsOn: string; endsOn: string | null }[];
    };
  };
  done: () => void;
}

const endings: Record<TrajectEnding, string> = {
  GOALS_REACHED: 'Doelen gehaald',
  GOALS_PARTLY: 'Doelen deels gehaald',
  GOALS_NOT: 'Doelen niet gehaald',
  MOVED: 'Verhuisd',
  SPECIALISED: 'Naar gespecialiseerde ondersteuning',
  WITHDRAWN: 'Teruggetrokken door de school',
};

/** What a procesbegeleider does with a running traject. */
export function TrajectActs({ traject, done }: Props) {
  const [asking, setAsking] = useState<'agree' | 'close' | 'hold' | 'hand over' | 'fellows' | null>(null);
  const finish = (text: string) => {
    setAsking(null);
    toast(text);
    done();
  };
  async function resume() {
    const refused = await resumeTraject(traject.id);
    finish(refused?.message ?? 'Het traject loopt weer.');
  }
  const shared = { traject, cancel: () => setAsking(null), finish };
  return (
    <div class="actions">
      <button class="btn quiet" onClick={() => setAsking('agree')}>
        Spreek uren af
      </button>
      <button class="btn quiet" onClick={() => setAsking('close')}>
        Rond af
      </button>
      <button class="btn quiet" onClick={() => setAsking('hand over')}>
        Draag over
      </button>
      <button class="btn quiet" onClick={() => setAsking('fellows')}>
        Mede-experts
      </button>
      {traject.state === 'ON_HOLD' ? (
        <button class="btn quiet" onClick={() => void resume()}>
          Ga weer door
        </button>
      ) : (
        <button class="btn quiet" onClick={() => setAsking('hold')}>
          In de wacht
        </button>
      )}
      {asking === 'hand over' && <HandOver {...shared} />}
      {asking === 'fellows' && <Fellows {...shared} />}
      {asking === 'hold' && <Hold {...shared} />}
      {asking === 'agree' && <Agree {...shared} />}
      {asking === 'close' && <Close {...shared} />}
    </div>
  );
}

interface FormProps extends Pick<Props, 'traject'> {
  cancel: () => void;
  finish: (text: string) => void;
}

function Agree({ traject, cancel, finish }: FormProps) {
  const [hours, setHours] = useState((traject.agreedMinutes ?? 720) / 60);
  const [from, setFrom] = useState(today());
  const [refused, setRefused] = useState<Refused>(null);
  async function agree() {
    const came = await agreeMinutes(traject.id, Math.round(hours * 12) * 5, from);
    if (came === null) finish('De afspraak over uren staat.');
    else setRefused(came);
  }
  return (
    <Confirm title={`Uren afgesproken met ${traject.school.name}`} onClose={cancel}>
      <Field
        label="Uren in totaal"
        hint="alles samen"
        type="number"
        step="0.5"
        min="0"
        value={hours}
        onInput={({ currentTarget }) => setHours(Number(currentTarget.value))}
      />
      <DateField label="Vanaf" value={from} wrong={refused?.message} onDay={setFrom} />
      <Buttons label="Leg vast" act={() => void agree()} cancel={cancel} />
    </Confirm>
  );
}

function Close({ traject, cancel, finish }: FormProps) {
  const [ending, setEnding] = useState<TrajectEnding | null>(null);
  const [endsOn, setEndsOn] = useState(latest(today(), traject.startsOn));
  const [words, setWords] = useState(noWords);
  const [refused, setRefused] = useState<Refused>(null);
  async function close() {
    if (ending === null) return setRefused({ field: 'ending', message: sentence('REQUIRED') });
    const told = isEvaluated(ending);
    const wrong = wrongWords(words, told);
    if (wrong !== null) return setRefused({ field: '', message: wrong });
    const came = await closeTraject(traject.id, { ending, endsOn, ...closingInput(words, told) });
    if (came === null) finish('Het traject is afgerond.');
    else setRefused(came);
  }
  return (
    <Confirm title={`Traject bij ${traject.school.name} afronden`} onClose={cancel}>
      <SelectField
        label="Hoe liep het af"
        value={ending ?? ''}
        wrong={refused?.field === 'ending' ? refused.message : null}
        onChange={({ currentTarget }) => setEnding(currentTarget.value as TrajectEnding)}
      >
        {ending === null && <option value="">Kies</option>}
        {Object.entries(endings).map(([value, label]) => (
          <option value={value} key={value}>
            {label}
          </option>
        ))}
      </SelectField>
      {isEvaluated(ending) && <ClosingFields words={words} change={setWords} refused={refused} />}
      <DateField label="Laatste dag" value={endsOn} onDay={setEndsOn} />
      <WithoutContact
        words={words}
        change={setWords}
        refused={refused}
        label="Waarom zonder contactpersoon"
      />
      {refused && !['ending', 'advice', 'lesson', 'withoutContactReason'].includes(refused.field) && (
        <p class="wrong" role="alert">
          {refused.message}
        </p>
      )}
      <Buttons label="Rond af" act={() => void close()} cancel={cancel} />
    </Confirm>
  );
}

const Buttons = ({ label, act, cancel }: { label: string; act: () => void; cancel: () => void }) => (
  <div class="actions">
    <button class="btn" onClick={act}>
      {label}
    </button>
    <button class="btn quiet" onClick={cancel}>
      Toch niet
    </button>
  </div>
);
