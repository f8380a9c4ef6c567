import { useState } from 'preact/hooks';
import { schoolYearStart, today } from '../../dates/civil.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { DateField } from '../../ui/Field.tsx';
import { PickList } from '../../ui/PickList.tsx';
import { toast } from '../../ui/Toast.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import { SchoolChoice } from '../trajecten/SchoolChoice.tsx';
import { settle, type Name } from './networkNames.ts';

const OTHER = 'other';
const NONE = 'none';

/** Which school a printed name is. The answer is remembered, also by the next import. */
export function SettleDialog({ name, close }: { name: Name; close: () => void }) {
  const [picked, setPicked] = useState(before(name));
  const [other, setOther] = useState('');
  const [from, setFrom] = useState(name.state === 'OPEN' ? schoolYearStart(today()) : today());
  const [wrong, setWrong] = useState('');
  async function save() {
    const school = picked === OTHER ? other : picked;
    if (school === '') return setWrong('Kies een school, of kies dat er geen tegenhanger is.');
    const { refused } = await settle(name.id, school === NONE ? null : school, from);
    if (refused) return setWrong(refused.message);
    toast(`${name.printedName} is uitgezocht. Een volgende keer weten we dat nog.`);
    close();
  }
  return (
    <Confirm title={`Welke school is "${name.printedName}"?`} onClose={close}>
      <p class="soft small">
        {name.network}, {name.region}
      </p>
      <PickList
        name="school-of-name"
        legend="Kies"
        options={[
          ...name.suggestions.map(({ school, reason }) => ({
            value: school.id,
            label: `${school.name}, ${school.place}`,
            more: reason,
          })),
          { value: OTHER, label: 'Een andere school' },
          { value: NONE, label: 'Geen tegenhanger', more: 'geen van de scholen heet zo' },
        ]}
        value={picked}
        onChange={setPicked}
      />
      {picked === OTHER && <SchoolChoice value={other} onChange={setOther} wrong={null} />}
      {picked !== NONE && <DateField label="In dit netwerk vanaf" value={from} onDay={setFrom} />}
      <Wrong text={wrong} />
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

function before({ state, suggestions }: Name): string {
  if (state === 'NO_COUNTERPART') return NONE;
  return suggestions[0]?.school.id ?? OTHER;
}
