import { useState } from 'preact/hooks';
import { dayNear } from '../../dates/words.ts';
import { today } from '../../dates/civil.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField, Field } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import type { Refused } from '../trajecten/acts.ts';
import { moveMeeting } from './changeActs.ts';
import type { MeetingLine } from './meetingLines.ts';

/** Another day, hour or place. */
export function MoveDialog({ meeting, close }: { meeting: MeetingLine; close: () => void }) {
  const [date, setDate] = useState(meeting.date);
  const [startTime, setStartTime] = useState(meeting.startTime ?? '');
  const [place, setPlace] = useState(meeting.place);
  const [seen] = useState(meeting.version);
  const [refused, setRefused] = useState<Refused>(null);
  async function submit(event: Event) {
    event.preventDefault();
    const came = await moveMeeting({
      id: meeting.id,
      basedOnVersion: seen,
      date,
      startTime: startTime || null,
      place,
    });
    setRefused(came);
    if (came !== null) return;
    close();
    toast('Verplaatst. Scholen die iets inbrachten, krijgen een mail.');
  }
  const wrong = (field: string) => (refused?.field === field ? refused.message : null);
  return (
    <Confirm title="Bijeenkomst verplaatsen" onClose={close}>
      <form class="stack" onSubmit={submit} noValidate>
        <DateField
          label="Dag"
          hint={dayNear(date)}
          min={today()}
          value={date}
          wrong={wrong('date')}
          onDay={setDate}
        />
        <Field
          label="Begint om"
          hint="hoeft niet"
          type="time"
          value={startTime}
          onInput={({ currentTarget }) => setStartTime(currentTarget.value)}
        />
        <Field
          label="Waar"
          hint="hoeft niet"
          maxLength={120}
          value={place}
          wrong={wrong('place')}
          onInput={({ currentTarget }) => setPlace(currentTarget.value)}
        />
        {refused && !['date', 'place'].includes(refused.field) && (
          <p class="wrong" role="alert">
            {refused.message}
          </p>
        )}
        <div class="actions">
          <button class="btn">Verplaats</button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
