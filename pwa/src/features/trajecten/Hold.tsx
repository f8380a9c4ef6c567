import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { sentence } from '../../text/sentences.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Field } from '../../ui/Field.tsx';
import { textCodes } from '../hours/hourRules.ts';
import { holdTraject, type Refused } from './acts.ts';

interface Props {
  traject: { id: string; school: { name: string } };
  cancel: () => void;
  finish: (text: string) => void;
}

/** Puts a traject on hold; the reason is one sentence without names. */
export function Hold({ traject, cancel, finish }: Props) {
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Refused>(null);
  async function hold() {
    const [code] = reason.trim() === '' ? (['REQUIRED'] as const) : textCodes(reason, today());
    const came = code
      ? { field: 'reason', message: sentence(code) }
      : await holdTraject(traject.id, reason.trim());
    if (came === null) finish('Het traject staat in de wacht.');
    else setRefused(came);
  }
  return (
    <Confirm title={`Traject bij ${traject.school.name} in de wacht zetten`} onClose={cancel}>
      <Field
        label="Waarom"
        hint="in één zin, zonder namen"
        maxLength={200}
        value={reason}
        wrong={refused?.message}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div class="actions">
        <button class="btn" onClick={() => void hold()}>
          Zet in de wacht
        </button>
        <button class="btn quiet" onClick={cancel}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
