import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { Refused } from '../../graphql/act.ts';
import { sentence } from '../../text/sentences.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField, Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import { SchoolChoice } from '../trajecten/SchoolChoice.tsx';
import { addClosure } from './daysOff.ts';

const scopes: { value: 'all' | 'one'; label: string }[] = [
  { value: 'all', label: 'Alle scholen' },
  { value: 'one', label: 'Eén school' },
];

/** A day off, such as a studiedag, of one school or of all. */
export function ClosureDialog({ close }: { close: () => void }) {
  const [scope, setScope] = useState<'all' | 'one'>('all');
  const [fields, setFields] = useState({ name: '', firstDay: today(), lastDay: today(), schoolId: '' });
  const [refused, setRefused] = useState<Refused | null>(null);
  const change = (changes: Partial<typeof fields>) => setFields({ ...fields, ...changes });
  const wrong = (field: string) => (refused?.field === field ? refused.message : null);
  async function save() {
    const missing =
      fields.name.trim() === '' ? 'name' : scope === 'one' && fields.schoolId === '' ? 'schoolId' : null;
    if (missing) return setRefused({ field: missing, message: sentence('REQUIRED') });
    if (fields.lastDay < fields.firstDay)
      return setRefused({
        field: 'lastDay',
        message: 'De laatste dag ligt voor de eerste. Kies een latere dag.',
      });
    const came = await addClosure({ ...fields, schoolId: scope === 'one' ? fields.schoolId : null });
    if (came.refused) return setRefused(came.refused);
    toast(`${fields.name} staat erbij.`);
    close();
  }
  return (
    <Confirm title="Vrije dag erbij" onClose={close}>
      <Choice name="scope" legend="Voor wie" options={scopes} value={scope} onChange={setScope} />
      {scope === 'one' && (
        <SchoolChoice
          value={fields.schoolId}
          onChange={(schoolId) => change({ schoolId })}
          wrong={wrong('schoolId')}
        />
      )}
      <Field
        label="Wat"
        hint="bijvoorbeeld studiedag"
        maxLength={100}
        value={fields.name}
        wrong={wrong('name')}
        onInput={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <DateField
        label="Eerste dag"
        value={fields.firstDay}
        wrong={wrong('firstDay')}
        onDay={(day) => change({ firstDay: day, lastDay: day > fields.lastDay ? day : fields.lastDay })}
      />
      <DateField
        label="Laatste dag"
        value={fields.lastDay}
        wrong={wrong('lastDay')}
        onDay={(lastDay) => change({ lastDay })}
      />
      <Wrong text={wrong('') ?? wrong('id')} />
      <div class="actions">
        <button class="btn" onClick={() => void save()}>
          Bewaar
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
