import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { PatternCount, PatternGrouping } from '../../graphql/generated/types.ts';
import { query } from '../../graphql/client.ts';
import { Choice } from '../../ui/Choice.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { saveTable } from './asCsv.ts';
import type { PatternsQuery } from './generated/patterns.ts';
import document from './patterns.graphql?raw';
import { PatternTables } from './PatternTables.tsx';
import './patterns.css';
import { counts, groupings, yearName } from './words.ts';

const YEARS = 5;

/** Which support, how often, how long, where: figures only (R62). */
export default function PatternsScreen() {
  const now = schoolYearOf(today());
  const [year, setYear] = useState(now);
  const [of, setOf] = useState<PatternCount>('TRAJECTEN');
  const [by, setBy] = useState<PatternGrouping>('DOMAIN');
  const read = () => query<PatternsQuery>('Patterns', document, { schoolYear: year, of, by });
  const [answer, retry] = useAnswer(read, `${year}${of}${by}`);
  function count(what: PatternCount) {
    const same = groupings[what].find(({ value }) => value === by) ?? groupings[what][0];
    setOf(what);
    if (same) setBy(same.value);
  }
  const table = answer?.kind === 'data' ? answer.data.patterns : null;
  return (
    <Page
      title="Patronen"
      broad
      aside={
        table && (
          <button class="btn ghost" onClick={() => saveTable(table, of, by)}>
            Exporteer
          </button>
        )
      }
      under={
        <p class="soft">
          {of === 'CASES'
            ? 'Casussen naar het schooljaar waarin ze kwamen.'
            : 'Trajecten naar het schooljaar waarin ze begonnen.'}{' '}
          Aantallen onder 5 tonen we niet.
        </p>
      }
    >
      <div class="filters">
        <SelectField
          label="Schooljaar"
          value={year}
          onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
        >
          {Array.from({ length: YEARS }, (_, back) => now - back).map((one) => (
            <option value={one} key={one}>
              {yearName(one)}
            </option>
          ))}
        </SelectField>
        <Choice name="wat" legend="Wat" options={counts} value={of} onChange={count} />
        <Choice name="per" legend="Per" options={groupings[of]} value={by} onChange={setBy} />
      </div>
      {table ? <PatternTables table={table} of={of} by={by} /> : <Obstacle answer={answer} retry={retry} />}
    </Page>
  );
}

const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) >= '08-01' ? 0 : 1);
