import { useState } from 'preact/hooks';
import { plusDays, today } from '../../dates/civil.ts';
import type { SchoolFunction } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { functionNames } from '../route/steps.ts';
import { confirmEvaluation, confirmPlan, type Refused, withdrawConfirmation } from './planActs.ts';

const functions = Object.entries(functionNames).map(([value, label]) => ({
  value: value as SchoolFunction,
  label,
}));

const plain = {
  title: 'De school is akkoord met het plan',
  about: 'Mondeling is genoeg. Vanaf deze dag gelden de uren van het plan.',
  done: 'Vastgelegd. De uren van het plan zijn nu afgesproken.',
  act: confirmPlan,
};

const evaluation: typeof plain = {
  title: 'De school is akkoord met de evaluatie',
  about: 'Mondeling is genoeg.',
  done: 'Vastgelegd.',
  act: confirmEvaluation,
};

/** Days between the talk and the plan that was typed up of it, at most. */
const TYPED_UP_WITHIN = 14;

interface Props {
  plan: { id: string; version: number; madeOn: string; evaluatedOn: string | null };
  close: () => void;
}

/** The school agrees in words, and the expert records who and when (D21): with the plan, or with its evaluation. */
export function ConfirmDialog({ plan, close }: Props) {
  const what = plan.evaluatedOn ? evaluation : plain;
  const [by, setBy] = useState<SchoolFunction>('SUPPORT_COORDINATOR');
  const [on, setOn] = useState(today());
  const [seen] = useState(plan);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>({});
  async function save(event: Event) {
    event.preventDefault();
    setBusy(true);
    const came = await what.act(seen, by, on);
    setBusy(false);
    setRefused(came);
    if (Object.keys(came).length > 0) return;
    close();
    toast(what.done, what === plain ? () => void undo() : undefined);
  }
  async function undo() {
    const [wrong] = Object.values(await withdrawConfirmation(plan.id));
    toast(wrong ?? 'Het akkoord is ingetrokken.');
  }
  const whole = refused[''] ?? refused.id ?? refused.trajectId ?? refused.basedOnVersion;
  return (
    <Confirm title={what.title} onClose={close}>
      <form class="form" onSubmit={save} noValidate>
        <p>{what.about}</p>
        <Choice name="wie" legend="Wie ging akkoord?" options={functions} value={by} onChange={setBy} />
        <DateField
          label="Dag"
          min={plan.evaluatedOn ?? plusDays(plan.madeOn, -TYPED_UP_WITHIN)}
          max={today()}
          value={on}
          wrong={refused.on}
          onDay={setOn}
        />
        {whole && (
          <p class="wrong" role="alert">
            {whole}
          </p>
        )}
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
