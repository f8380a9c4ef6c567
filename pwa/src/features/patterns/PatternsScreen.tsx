import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { PatternGrouping } from '../../graphql/generated/types.ts';
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
import { groupings, yearName } from './words.ts';

const YEARS = 5;

/** Which support, how often, how long, where: figures only (R62). */
export default function PatternsScreen() {
  const now = schoolYearOf(today());
  const [year, setYear] = useState(now);
  const [by, setBy] = useState<PatternGrouping>('DOMAIN');
  const read = () => query<PatternsQuery>('Patterns', document, { schoolYear: year, by });
  const [answer, retry] = useAnswer(read, `${year}${by}`);
  const table = answer?.kind === 'data' ? answer.data.patterns : null;
  return (
    <Page
      title="Patronen"
      broad
      aside={
        table && (
          <button class="btn ghost" onClick={() => saveTable(table, by)}>
            Exporteer
          </button>
        )
      }
      under={
        <p class="soft">Trajecten naar het schooljaar waarin ze begonnen. Aantallen onder 5 tonen we niet.</p>
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
        <Choice name="per" legend="Per" options={groupings} value={by} onChange={setBy} />
      </div>
      {table ? <PatternTables table={table} by={by} /> : <Obstacle answer={answer} retry={retry} />}
    </Page>
  );
}

const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) >= '08-01' ? 0 : 1);
