import { useRef, useState } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { myTrajecten } from './myTrajecten.ts';
import type { SchoolsQuery } from './generated/schools.ts';
import document from './schools.graphql?raw';

interface Props {
  value: string;
  onChange: (id: string, name: string) => void;
  wrong?: string | null;
}

/** The schools of the own trajecten, for who has no connection. */
const known = (search: string) => [
  ...new Map(
    myTrajecten.value
      .map(({ school }) => school)
      .filter(({ name, place }) => `${name} ${place}`.toLowerCase().includes(search.trim().toLowerCase()))
      .map((school) => [school.id, school]),
  ).values(),
];

/** Find a school by a part of its name or place. */
export function SchoolChoice({ value, onChange, wrong }: Props) {
  const [search, setSearch] = useState('');
  const [answer] = useAnswer(
    () => query<SchoolsQuery>('Schools', document, { search: search || null }),
    search,
  );
  const found = answer?.kind === 'data' ? answer.data.schools.nodes : known(search);
  // What was found stays in sight until the next letters are answered.
  const shown = useRef(found);
  if (answer !== null) shown.current = found;
  return (
    <div class="stack">
      <Field
        label="School"
        hint="naam of plaats"
        type="search"
        value={search}
        wrong={wrong ?? null}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <Choice
        name="school"
        legend="Gevonden"
        options={shown.current
          .slice(0, 8)
          .map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` }))}
        value={value}
        onChange={(chosen) => onChange(chosen, shown.current.find(({ id }) => id === chosen)?.name ?? '')}
      />
    </div>
  );
}
