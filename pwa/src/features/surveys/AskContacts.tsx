import { useState } from 'preact/hooks';
import { Field, SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { AskSure } from './AskSure.tsx';
import { bySchool, type Contact, manyInWords, readContacts } from './contacts.ts';
import { readNetworks } from './series.ts';

interface Props {
  topic: { id: string; name: string };
  /** The least schools of which results are ever shown. */
  schools: number;
}

/** Whom to ask about a topic: contacts of schools, chosen one by one or a network at a time. */
export function AskContacts({ topic, schools }: Props) {
  const [networks] = useAnswer(readNetworks, '');
  const [networkId, setNetworkId] = useState('');
  const [search, setSearch] = useState('');
  const [wanted, setWanted] = useState<Contact[]>([]);
  const [asking, setAsking] = useState(false);
  const filter = { topicId: topic.id, networkId: networkId || null, search };
  const [answer, retry] = useAnswer(() => readContacts(filter), `${networkId} ${search}`);
  return (
    <section>
      <h2>Wie vraag je?</h2>
      <p class="soft small">
        Iedereen krijgt een eigen link per mail, hoogstens één keer per schooljaar. Van minder dan {schools}{' '}
        scholen laten we nooit iets zien: vraag er dus ruim meer.
      </p>
      <div class="filters">
        <SelectField
          label="Netwerk"
          value={networkId}
          onChange={({ currentTarget }) => setNetworkId(currentTarget.value)}
        >
          <option value="">Alle netwerken</option>
          {networks?.kind === 'data' &&
            networks.data.map(({ id, region, name }) => (
              <option value={id} key={id}>
                {region}: {name}
              </option>
            ))}
        </SelectField>
        <Field
          label="Zoek een school"
          hint="naam of plaats"
          type="search"
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </div>
      {answer?.kind === 'data' ? (
        <Choice contacts={answer.data} wanted={wanted} change={setWanted} />
      ) : (
        <Obstacle answer={answer} retry={retry} />
      )}
      <div class="actions">
        <button class="btn" disabled={wanted.length === 0} onClick={() => setAsking(true)}>
          {wanted.length === 0 ? 'Kies wie je vraagt' : `Vraag ${manyInWords(wanted)}`}
        </button>
      </div>
      {asking && (
        <AskSure
          topic={topic}
          wanted={wanted}
          schools={schools}
          close={() => setAsking(false)}
          done={() => {
            setAsking(false);
            setWanted([]);
            retry();
          }}
        />
      )}
    </section>
  );
}

interface ChoiceProps {
  contacts: Contact[];
  wanted: Contact[];
  change: (wanted: Contact[]) => void;
}

function Choice({ contacts, wanted, change }: ChoiceProps) {
  const ids = new Set(wanted.map(({ id }) => id));
  const free = contacts.filter(({ asked, id }) => !asked && !ids.has(id));
  if (contacts.length === 0) return <p class="empty">Hier zijn geen contactpersonen met een e-mailadres.</p>;
  return (
    <details class="card groups">
      <summary>
        {manyInWords(contacts)}
        {wanted.length > 0 && `, ${wanted.length} gekozen`}
      </summary>
      <div class="actions">
        <button class="btn quiet" disabled={free.length === 0} onClick={() => change([...wanted, ...free])}>
          Kies allemaal
        </button>
        <button class="btn quiet" disabled={wanted.length === 0} onClick={() => change([])}>
          Kies niemand
        </button>
      </div>
      {bySchool(contacts).map(({ school, contacts: people }) => (
        <fieldset class="ticks" key={school.id}>
          <legend>
            {school.name} <span class="soft small">{school.place}</span>
          </legend>
          {people.map((one) => (
            <label key={one.id}>
              <input
                type="checkbox"
                disabled={one.asked}
                checked={ids.has(one.id)}
                onChange={({ currentTarget }) =>
                  change(currentTarget.checked ? [...wanted, one] : wanted.filter(({ id }) => id !== one.id))
                }
              />
              <span>
                {one.name} {one.asked && <span class="tag">al gevraagd dit schooljaar</span>}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
