import { SelectField } from '../../ui/Field.tsx';
import { fteInWords } from '../people/terms.ts';
import type { SuccessorsQuery } from './generated/successors.ts';
import { LATER, NOBODY, type Chosen, type Held } from './successions.ts';

type Expert = SuccessorsQuery['experts']['nodes'][number];

interface Props {
  held: readonly Held[];
  experts: readonly Expert[];
  chosen: Chosen;
  wrongs: Readonly<Record<string, string>>;
  choose: (changes: Chosen) => void;
}

/** For each running traject: who takes it over, or leads there from today on. */
export function Successions({ held, experts, chosen, wrongs, choose }: Props) {
  if (held.length === 0) return <p class="soft">Er lopen geen trajecten met deze persoon.</p>;
  const led = held.filter(({ lead }) => lead);
  return (
    <section>
      <div class="row middle">
        <h2>{held.length === 1 ? 'Eén lopend traject' : `${held.length} lopende trajecten`}</h2>
        {led.length > 1 && (
          <button
            type="button"
            class="btn quiet"
            onClick={() => choose(Object.fromEntries(led.map(({ id }) => [id, LATER])))}
          >
            Laat alles aan de procesbegeleider
          </button>
        )}
      </div>
      <ul class="stack">
        {held.map((traject) => (
          <li class="card stack" key={traject.id}>
            <p>
              <strong>
                {traject.school.name}, {traject.school.place}
              </strong>
              <br />
              <span class="small soft">
                {traject.domain.name} · {traject.lead ? 'eerste expert' : 'meewerkend'}
                {traject.state === 'ON_HOLD' && ' · in de wacht'}
              </span>
            </p>
            <Successor
              traject={traject}
              experts={experts}
              value={chosen[traject.id] ?? (traject.lead ? '' : NOBODY)}
              wrong={wrongs[traject.id]}
              choose={(value) => choose({ [traject.id]: value })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SuccessorProps {
  traject: Held;
  experts: readonly Expert[];
  value: string;
  wrong: string | undefined;
  choose: (value: string) => void;
}

function Successor({ traject, experts, value, wrong, choose }: SuccessorProps) {
  const fits = ({ domains }: Expert) => domains.includes(traject.domain.name);
  return (
    <SelectField
      label={traject.lead ? 'Wie wordt eerste expert' : 'Wie neemt het over'}
      value={value}
      wrong={wrong}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {traject.lead ? (
        <>
          <option value="">Kies</option>
          <option value={LATER}>De procesbegeleider kiest en krijgt een mail</option>
        </>
      ) : (
        <option value={NOBODY}>Niemand, de eerste expert gaat door</option>
      )}
      <Group label={`Expertise ${traject.domain.name}`} experts={experts.filter(fits)} />
      <Group label="Andere experts" experts={experts.filter((expert) => !fits(expert))} />
    </SelectField>
  );
}

const Group = ({ label, experts }: { label: string; experts: readonly Expert[] }) =>
  experts.length > 0 && (
    <optgroup label={label}>
      {experts.map(({ id, name, fteHundredths }) => (
        <option value={id} key={id}>
          {name} ({fteInWords(fteHundredths)} fte)
        </option>
      ))}
    </optgroup>
  );
