import { useState } from 'preact/hooks';
import { neededOverrules, objection, type Overrule } from '../../text/overrules.ts';
import { sentence } from '../../text/sentences.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { toast } from '../../ui/Toast.tsx';
import type { Refused } from '../trajecten/acts.ts';
import { cancelMeeting } from './changeActs.ts';
import { meetingLines, takesCases, type MeetingLine } from './meetingLines.ts';
import { isToCome, momentOf } from './moment.ts';

const LENGTH = 200;

/** Calls a meeting off: why, and where its open cases go. */
export function CancelDialog(props: { meeting: MeetingLine; open: number; close: () => void }) {
  const { meeting, open, close } = props;
  const others = meetingLines.value
    .filter((one) => one.id !== meeting.id && one.networkId === meeting.networkId && one.version !== null)
    .filter((one) => takesCases(one) && isToCome(one))
    .reverse();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [overrules, setOverrules] = useState<Overrule[]>([]);
  const [seen] = useState(meeting.version);
  const [refused, setRefused] = useState<Refused>(null);
  async function submit(event: Event) {
    event.preventDefault();
    const wrong =
      reason.trim() === '' ? sentence('REQUIRED') : objection('reason', reason, LENGTH, overrules);
    const came = wrong
      ? { field: 'reason', message: wrong }
      : await cancelMeeting({
          id: meeting.id,
          basedOnVersion: seen,
          reason: reason.trim(),
          overrules: neededOverrules({ reason }, overrules),
          ...(to ? { toMeetingId: to } : {}),
        });
    setRefused(came);
    if (came !== null) return;
    close();
    toast('Afgezegd. Scholen die iets inbrachten, krijgen een mail.');
  }
  return (
    <Confirm title="Bijeenkomst afzeggen" onClose={close}>
      <form class="stack" onSubmit={submit} noValidate>
        <PupilTextField
          line
          field="reason"
          label="Waarom"
          hint="in één zin; scholen lezen dit"
          max={LENGTH}
          value={reason}
          overrules={overrules}
          wrong={refused?.field === 'reason' ? refused.message : null}
          onText={setReason}
          onOverrule={setOverrules}
        />
        {open > 0 && (
          <SelectField
            label={open === 1 ? 'De casus die hier wacht' : `De ${open} casussen die hier wachten`}
            value={to}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
          >
            <option value="">naar de eerstvolgende</option>
            {others.map((one) => (
              <option value={one.id} key={one.id}>
                naar {momentOf(one)}
              </option>
            ))}
          </SelectField>
        )}
        {refused && refused.field !== 'reason' && (
          <p class="wrong" role="alert">
            {refused.message}
          </p>
        )}
        <div class="actions">
          <button class="btn danger">Zeg af</button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
