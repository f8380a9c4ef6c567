import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { dayNear } from '../../dates/words.ts';
import { today } from '../../dates/civil.ts';
import { table } from '../../snapshot/table.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateField, Field, SelectField } from '../../ui/Field.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { kinds, kindsOf, planMeeting, type NewMeeting } from './meetingLines.ts';

/** A meeting now, or later; the network of last time is proposed. */
export default function NewMeetingScreen() {
  const { route } = useLocation();
  const networks = table.value?.caseTable.networks.nodes ?? [];
  const [meeting, setMeeting] = useState<NewMeeting>({
    networkId: networks[0]?.id ?? '',
    kind: kindsOf(networks[0] ?? { twoLayers: false })[0] ?? 'CASE',
    date: today(),
    startTime: null,
    place: '',
  });
  const network = networks.find(({ id }) => id === meeting.networkId);
  const change = (changes: Partial<NewMeeting>) => setMeeting({ ...meeting, ...changes });
  const now = meeting.date === today();

  async function submit(event: Event) {
    event.preventDefault();
    const id = await planMeeting(meeting);
    route(now ? `/tafel/${id}` : '/tafel', true);
    toast('Bijeenkomst bewaard op dit toestel.');
  }

  return (
    <Page title="Bijeenkomst" back={{ href: '/tafel', label: 'Casustafel' }}>
      {!network ? (
        <p class="notice">Je hebt nog geen netwerken op dit toestel. Maak één keer verbinding.</p>
      ) : (
        <form class="form" onSubmit={submit} noValidate>
          <SelectField
            label="Netwerk"
            value={meeting.networkId}
            onChange={({ currentTarget }) => {
              const chosen = networks.find(({ id }) => id === currentTarget.value) ?? network;
              change({ networkId: chosen.id, kind: kindsOf(chosen)[0] ?? 'CASE' });
            }}
          >
            {networks.map(({ id, name, regionName }) => (
              <option value={id} key={id}>
                {name} ({regionName})
              </option>
            ))}
          </SelectField>
          <Choice
            name="kind"
            legend="Waarvoor"
            options={kindsOf(network).map((value) => ({ value, label: kinds[value] }))}
            value={meeting.kind}
            onChange={(kind) => change({ kind })}
          />
          <DateField
            label="Dag"
            hint={dayNear(meeting.date)}
            value={meeting.date}
            onDay={(date) => change({ date })}
          />
          <Field
            label="Begint om"
            hint="hoeft niet"
            type="time"
            value={meeting.startTime ?? ''}
            onInput={({ currentTarget }) => change({ startTime: currentTarget.value || null })}
          />
          <Field
            label="Waar"
            hint="hoeft niet"
            maxLength={120}
            value={meeting.place}
            onInput={({ currentTarget }) => change({ place: currentTarget.value })}
          />
          <div class="save">
            <button class="btn wide">{now ? 'Begin de bijeenkomst' : 'Plan de bijeenkomst'}</button>
          </div>
        </form>
      )}
    </Page>
  );
}
