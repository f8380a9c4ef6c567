import { useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';
import { TickList } from '../../ui/TickList.tsx';
import type { Municipality } from './schoolFiles.ts';

interface Props {
  all: readonly Municipality[];
  chosen: readonly string[];
  choose: (names: string[]) => void;
}

const FEW = 20;

/** Ticks municipalities; among many one searches, and what was chosen stays in sight. */
export function MunicipalityChoice({ all, chosen, choose }: Props) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const many = all.length > FEW;
  const shown = all.filter(
    ({ name }) => !many || chosen.includes(name) || (wanted !== '' && name.toLowerCase().includes(wanted)),
  );
  return (
    <>
      {many && (
        <Field
          label="Zoek een gemeente"
          hint={`het bestand heeft er ${all.length}`}
          type="search"
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      <TickList
        legend="Gemeenten"
        options={shown.map(({ name, schools, known }) => ({
          value: name,
          label: name,
          more: `${schools} in het bestand${known > 0 ? `, ${known} bekend` : ''}`,
        }))}
        ticked={chosen}
        onChange={choose}
      />
    </>
  );
}
