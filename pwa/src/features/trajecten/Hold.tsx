import { useState } from 'preact/hooks';
import { sentence } from '../../text/sentences.ts';
import { neededOverrules, objection, type Overrule } from '../../text/overrules.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { holdTraject, type Refused } from './acts.ts';

const LENGTH = 200;

interface Props {
  traject: { id: string; school: { name: string } };
  cancel: () => void;
  finish: (text: string) => void;
}

/** Puts a traject on hold; the reason is one sentence without names. */
export function Hold({ traject, cancel, finish }: Props) {
  const [reason, setReason] = useState('');
  const [overrules, setOverrules] = useState<Overrule[]>([]);
  const [refused, setRefused] = useState<Refused>(null);
  async function hold() {
    const wrong =
      reason.trim() === '' ? sentence('REQUIRED') : objection('reason', reason, LENGTH, overrules);
    const came = wrong
      ? { field: 'reason', message: wrong }
      : await holdTraject(traject.id, reason.trim(), neededOverrules({ reason }, overrules));
    if (came === null) finish('Het traject staat in de wacht.');
    else setRefused(came);
  }
  return (
    <Confirm title={`Traject bij ${traject.school.name} in de wacht zetten`} onClose={cancel}>
      <PupilTextField
        line
        field="reason"
        label="Waarom"
        hint="in één zin, zonder namen"
        max={LENGTH}
        value={reason}
        overrules={overrules}
        wrong={refused?.message}
        onText={setReason}
        onOverrule={setOverrules}
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
