import { useState } from 'preact/hooks';
import { plusDays, today } from '../../dates/civil.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField } from '../../ui/Field.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { toast } from '../../ui/Toast.tsx';
import { type MoveFields, moveAlong } from './moveRoute.ts';
import { REASON_LENGTH, wrongMove } from './moveRules.ts';
import { functionNames, type Move, stepNames } from './steps.ts';

interface Props {
  trajectId: string;
  since: string;
  /** The way ahead; the first move is proposed, and more may be taken at once. */
  way: Move[];
  close: () => void;
}

const functions = Object.entries(functionNames).map(([value, label]) => ({
  value: value as keyof typeof functionNames,
  label,
}));

export function MoveDialog({ trajectId, since, way, close }: Props) {
  const [count, setCount] = useState(1);
  const [fields, setFields] = useState<MoveFields>({
    on: today(),
    reason: '',
    agreedWith: null,
    overrules: [],
  });
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const taken = way.slice(0, count);
  const last = taken[taken.length - 1];
  const wrong = wrongMove(taken, fields, since, today());
  const shown = tried ? wrong : {};
  if (!last) return null;

  async function save(event: Event) {
    event.preventDefault();
    setTried(true);
    if (busy || Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      await moveAlong(trajectId, taken, fields);
    } catch {
      setBusy(false);
      return toast('Niet bewaard: dit toestel heeft geen ruimte meer. Maak ruimte en probeer het opnieuw.');
    }
    close();
    toast(`${stepNames[last?.to ?? 'OBSERVE']}: bewaard op dit toestel.`);
  }

  return (
    <Confirm title={titleOf(last)} onClose={close}>
      <form class="form" onSubmit={save} noValidate>
        {last.kind === 'FORWARD' && way.length > 1 && (
          <Choice
            name="naar"
            legend="Hoe ver zijn jullie?"
            hint="meer fasen in één overleg mag"
            options={way.map((move, index) => ({ value: index + 1, label: stepNames[move.to] }))}
            value={count}
            onChange={setCount}
          />
        )}
        {taken.some(({ asks }) => asks === 'INSIGHT') && (
          <div>
            <Choice
              name="inzicht"
              legend="Wie van de school vindt ook dat jullie genoeg weten?"
              hint="mondeling is genoeg"
              options={functions}
              value={fields.agreedWith}
              onChange={(agreedWith) => setFields({ ...fields, agreedWith })}
            />
            {shown.agreedWith && <p class="wrong">{shown.agreedWith}</p>}
          </div>
        )}
        {last.asks === 'REASON' && (
          <PupilTextField
            field="reason"
            label="Wat weten we nog niet?"
            hint="geen namen"
            max={REASON_LENGTH}
            value={fields.reason}
            overrules={fields.overrules}
            wrong={shown.reason}
            onText={(reason) => setFields({ ...fields, reason })}
            onOverrule={(overrules) => setFields({ ...fields, overrules })}
          />
        )}
        <DateField
          label="Dag"
          min={since}
          max={plusDays(today(), 1)}
          value={fields.on}
          wrong={shown.on}
          onDay={(day) => setFields({ ...fields, on: day })}
        />
        <div class="actions">
          <button class="btn" disabled={busy}>
            Leg vast
          </button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}

function titleOf(move: Move): string {
  if (move.kind === 'BACK') return `Terug naar ${stepNames[move.to].toLowerCase()}`;
  if (move.kind === 'NEW_CYCLE') return 'Een nieuwe ronde';
  return `Naar ${stepNames[move.to].toLowerCase()}`;
}
