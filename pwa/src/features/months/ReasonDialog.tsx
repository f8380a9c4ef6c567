import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { capital, monthInWords } from '../../dates/words.ts';
import { sentence } from '../../text/sentences.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Field } from '../../ui/Field.tsx';
import { textCodes } from '../hours/hourRules.ts';
import { reopenMonth, returnMonth } from './decide.ts';
import type { Sheet } from './sheets.ts';

/** Giving back or opening again always says why: the expert reads it. */
export function ReasonDialog({ sheet, close }: { sheet: Sheet; close: () => void }) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState('');
  const returns = sheet.state === 'SUBMITTED';
  async function decide() {
    const [code] = reason.trim() === '' ? (['REQUIRED'] as const) : textCodes(reason, today());
    if (code) return setWrong(sentence(code));
    const refused = await (returns ? returnMonth : reopenMonth)(sheet, reason);
    if (refused !== null) return setWrong(refused);
    close();
  }
  const month = capital(monthInWords(sheet.month));
  return (
    <Confirm
      title={
        returns ? `${month} teruggeven aan ${sheet.expert.name}` : `${month} openen voor ${sheet.expert.name}`
      }
      onClose={close}
    >
      <Field
        label="Waarom"
        hint="de expert leest dit"
        maxLength={200}
        value={reason}
        wrong={wrong}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div class="actions">
        <button class="btn" onClick={() => void decide()}>
          {returns ? 'Geef terug' : 'Open weer'}
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}
