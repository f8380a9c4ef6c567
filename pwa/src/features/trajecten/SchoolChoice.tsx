import { useState } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { SchoolsQuery } from './generated/schools.ts';
import document from './schools.graphql?raw';

interface Props {
  value: string;
  onChange: (id: string) => void;
  wrong: string | null;
}

/** Find a school by a part of its name or place. */
export function SchoolChoice({ value, onChange, wrong }: Props) {
  const [search, setSearch] = useState('');
  const [answer] = useAnswer(
    () => query<SchoolsQuery>('Schools', document, { search: search || null }),
    search,
  );
  const schools = answer?.kind === 'data' ? answer.data.schools.nodes : [];
  return (
    <div class="stack">
      <Field
        label="School"
        hint="naam of plaats"
        type="search"
        value={search}
        wrong={wrong}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <Choice
        name="school"
        legend="Gevonden"
        options={schools
          .slice(0, 8)
          .map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
