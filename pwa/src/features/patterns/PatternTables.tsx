import type { PatternCount, PatternGrouping } from '../../graphql/generated/types.ts';
import { type Row, type Table, waitsOf } from './table.ts';
import { WaitBars } from './WaitBars.tsx';
import { groupingName, quarterNames, waitNames } from './words.ts';

interface Props {
  table: Table;
  of: PatternCount;
  by: PatternGrouping;
}

/** The figures, each with a bar beside it; a withheld count is a dash with a word for who listens. */
export function PatternTables({ table, of, by }: Props) {
  const rows = table.rows.nodes;
  const what = of === 'CASES' ? 'casussen' : 'trajecten';
  if (rows.length === 0)
    return (
      <p class="empty">
        In dit schooljaar {of === 'CASES' ? 'kwamen' : 'begonnen'} geen {what}.
      </p>
    );
  const name = groupingName(of, by);
  return (
    <>
      <p class="num">
        <b>{table.count ?? 'Minder dan 5'}</b> {what}
      </p>
      <section>
        <h2>Hoe vaak</h2>
        <Counts rows={rows} name={name} />
      </section>
      <section>
        <h2>Hoe lang, in dagen</h2>
        <WaitBars waits={table.waits} />
        <Waits table={table} name={name} />
      </section>
    </>
  );
}

function Counts({ rows, name }: { rows: readonly Row[]; name: string }) {
  const most = Math.max(...rows.map(({ count }) => count ?? 0), 1);
  return (
    <div class="card scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col" class="meterrow">
              <span class="hidden">Verhouding</span>
            </th>
            <th scope="col" class="end">
              Jaar
            </th>
            {quarterNames.map((quarter) => (
              <th scope="col" class="end" key={quarter}>
                {quarter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="num">
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <td class="meterrow" aria-hidden="true">
                {row.count !== null && (
                  <i class="meter" style={{ width: `${Math.round((row.count / most) * 100)}%` }} />
                )}
              </td>
              <Count count={row.count} />
              {row.quarters.map(({ quarter, count }) => (
                <Count count={count} key={quarter} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Count = ({ count }: { count: number | null }) => (
  <td class="end">
    {count ?? (
      <>
        <span aria-hidden="true">–</span>
        <span class="hidden">niet getoond</span>
      </>
    )}
  </td>
);

function Waits({ table, name }: { table: Table; name: string }) {
  const kinds = waitsOf(table);
  const rows = table.rows.nodes.filter(({ waits }) => waits.some(({ medianDays }) => medianDays !== null));
  if (rows.length === 0) return null;
  return (
    <div class="card scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {kinds.map((kind) => (
              <th scope="col" class="end" key={kind}>
                {waitNames[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="num">
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {row.waits.map(({ kind, medianDays, p90Days }) => (
                <td class="end" key={kind}>
                  {medianDays === null ? '–' : `${medianDays} (${p90Days})`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small soft">De helft ging zo snel of sneller; tussen haakjes: negen van de tien.</p>
    </div>
  );
}
