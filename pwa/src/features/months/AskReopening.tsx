import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { monthInWords } from '../../dates/words.ts';
import { sentence } from '../../text/sentences.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { textCodes } from '../hours/hourRules.ts';
import { askReopening } from './myMonths.ts';

export function AskReopening({ month, close }: { month: string; close: () => void }) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState('');
  const [keep, failure] = useKeep();
  async function ask() {
    const [code] = reason.trim() === '' ? (['REQUIRED'] as const) : textCodes(reason, today());
    if (code) return setWrong(sentence(code));
    await askReopening(month, reason);
    close();
    toast('Je vraag aan je manager is bewaard.');
  }
  return (
    <Confirm title={`Vraag om ${monthInWords(month)} te openen`} onClose={close}>
      <Field
        label="Waarom"
        maxLength={200}
        value={reason}
        wrong={wrong}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Failure text={failure} />
      <div class="actions">
        <button class="btn" onClick={() => void keep(ask)}>
          Vraag het
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
