import { useState } from 'preact/hooks';
import type { MeetingGuest } from '../../graphql/generated/types.ts';
import { networkOf, notePresent, specialSchools, type MeetingLine } from './meetingLines.ts';
import { SpecialSchools } from './SpecialSchools.tsx';

const guests: Record<MeetingGuest, string> = {
  FACILITATOR: 'Procesbegeleider',
  POLICY_OFFICER: 'Beleidsmedewerker',
  ADVICE_TEAM: 'Expertise-adviesteam',
};

/** Who is at the table: schools and functions, no names. Kept at each tap. */
export function PresentChoice({ meeting }: { meeting: MeetingLine }) {
  const [failure, setFailure] = useState('');
  const [special, setSpecial] = useState(false);
  const schools = [
    ...(networkOf(meeting.networkId)?.schools.nodes ?? []),
    ...specialSchools().filter(({ id }) => special || meeting.schoolIds.includes(id)),
  ];
  const keep = (change: Parameters<typeof notePresent>[1]) => {
    notePresent(meeting.id, change).catch(() =>
      setFailure('Niet bewaard: dit toestel heeft geen ruimte meer.'),
    );
  };
  return (
    <section>
      <fieldset class="choice">
        <legend>
          Wie is er <span class="soft small">scholen en functies, geen namen</span>
        </legend>
        <div class="chips">
          {schools.map(({ id, name }) => (
            <Tick
              key={id}
              label={name}
              on={meeting.schoolIds.includes(id)}
              toggle={() => keep((line) => ({ schoolIds: toggled(line.schoolIds, id) }))}
            />
          ))}
          {(Object.entries(guests) as [MeetingGuest, string][]).map(([guest, label]) => (
            <Tick
              key={guest}
              label={label}
              on={meeting.guests.includes(guest)}
              toggle={() => keep((line) => ({ guests: toggled(line.guests, guest) }))}
            />
          ))}
        </div>
        {!special && <SpecialSchools show={() => setSpecial(true)} />}
      </fieldset>
      {failure && (
        <p class="wrong" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}

const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

const Tick = ({ label, on, toggle }: { label: string; on: boolean; toggle: () => void }) => (
  <label class="chip">
    <input type="checkbox" checked={on} onChange={toggle} />
    {label}
  </label>
);
