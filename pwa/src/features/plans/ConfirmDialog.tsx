import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { SchoolFunction } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { functionNames } from '../route/steps.ts';
import { confirmPlan, type Refused } from './planActs.ts';

const functions = Object.entries(functionNames).map(([value, label]) => ({
  value: value as SchoolFunction,
  label,
}));

/** The school agrees in words, and the expert records who and when (D21). */
export function ConfirmDialog({ plan, close }: { plan: { id: string }; close: () => void }) {
  const [by, setBy] = useState<SchoolFunction>('SUPPORT_COORDINATOR');
  const [on, setOn] = useState(today());
  const [refused, setRefused] = useState<Refused>({});
  async function save(event: Event) {
    event.preventDefault();
    const came = await confirmPlan(plan.id, by, on);
    setRefused(came);
    if (Object.keys(came).length > 0) return;
    close();
    toast('Vastgelegd. De uren van het plan zijn nu afgesproken.');
  }
  return (
    <Confirm title="De school is akkoord met het plan" onClose={close}>
      <form class="form" onSubmit={save} noValidate>
        <p>Mondeling is genoeg. Vanaf deze dag gelden de uren van het plan.</p>
        <Choice name="wie" legend="Wie ging akkoord?" options={functions} value={by} onChange={setBy} />
        <Field
          label="Dag"
          type="date"
          value={on}
          wrong={refused.on}
          onInput={({ currentTarget }) => currentTarget.value && setOn(currentTarget.value)}
        />
        {(refused[''] ?? refused.id ?? refused.trajectId) && (
          <p class="wrong" role="alert">
            {refused[''] ?? refused.id ?? refused.trajectId}
          </p>
        )}
        <div class="actions">
          <button class="btn">Leg vast</button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
