import type { PatternGrouping } from '../../graphql/generated/types.ts';
import type { PatternsQuery } from './generated/patterns.ts';
import { groupings, quarterNames, waitNames } from './words.ts';

export type Table = PatternsQuery['patterns'];
type Row = Table['rows']['nodes'][number];

/** The figures, each with a bar beside it; a withheld count is a dash with a word for who listens. */
export function PatternTables({ table, by }: { table: Table; by: PatternGrouping }) {
  const rows = table.rows.nodes;
  if (rows.length === 0) return <p class="empty">In dit schooljaar begonnen geen trajecten.</p>;
  const name = groupings.find(({ value }) => value === by)?.label ?? '';
  return (
    <>
      <div class="heads num">
        <Head label="Trajecten" value={table.count === null ? 'minder dan 5' : String(table.count)} />
        {table.waits.map(({ kind, medianDays }) => (
          <Head
            key={kind}
            label={waitNames[kind]}
            value={medianDays === null ? 'te weinig' : `${medianDays} dagen`}
          />
        ))}
      </div>
      <section>
        <h2>Hoe vaak</h2>
        <Counts rows={rows} name={name} />
      </section>
      <section>
        <h2>Hoe lang, in dagen vanaf de koppeling</h2>
        <Waits rows={rows} name={name} />
      </section>
    </>
  );
}

const Head = ({ label, value }: { label: string; value: string }) => (
  <div class="card head">
    <span class="small soft">{label}</span>
    <b>{value}</b>
  </div>
);

function Counts({ rows, name }: { rows: readonly Row[]; name: string }) {
  const most = Math.max(...rows.map(({ count }) => count ?? 0), 1);
  return (
    <div class="card scroll">
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

const Waits = ({ rows, name }: { rows: readonly Row[]; name: string }) => (
  <div class="card scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          {Object.values(waitNames).map((label) => (
            <th scope="col" class="end" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="num">
        {rows
          .filter(({ waits }) => waits.length > 0)
          .map((row) => (
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
