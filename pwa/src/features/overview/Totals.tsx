import { figures, spoken } from '../../dates/duration.ts';
import { capital, monthInWords } from '../../dates/words.ts';
import type { HourGrouping } from '../../graphql/generated/types.ts';
import { canNarrow, groupings, type Narrowing } from './filter.ts';
import type { HourTotalsQuery } from './generated/hourTotals.ts';

type Row = HourTotalsQuery['hourTotals']['nodes'][number];

interface Props {
  rows: readonly Row[];
  by: HourGrouping;
  narrow: (narrowing: Narrowing) => void;
}

const sum = (rows: readonly Row[], field: 'minutes' | 'travelMinutes' | 'entries') =>
  rows.reduce((total, row) => total + row[field], 0);

/** The figures, each with a bar beside it: who would rather look than read, looks. */
export function Totals({ rows, by, narrow }: Props) {
  if (rows.length === 0) return <p class="empty">Geen uren in deze periode.</p>;
  const most = Math.max(...rows.map(({ minutes }) => minutes), 1);
  const name = (row: Row) => (by === 'MONTH' && row.key ? capital(monthInWords(row.key)) : row.label);
  return (
    <>
      <div class="heads num">
        <Head label="Uren" value={spoken(sum(rows, 'minutes'))} />
        <Head label="Reistijd" value={spoken(sum(rows, 'travelMinutes'))} />
        <Head label="Regels" value={String(sum(rows, 'entries'))} />
      </div>
      <div class="card scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{groupings.find(({ value }) => value === by)?.label}</th>
              <th scope="col" class="meterrow">
                <span class="hidden">Verhouding</span>
              </th>
              <th scope="col" class="end">
                Uren
              </th>
              <th scope="col" class="end">
                Reistijd
              </th>
              <th scope="col" class="end">
                Regels
              </th>
            </tr>
          </thead>
          <tbody class="num">
            {rows.map((row) => (
              <tr key={row.key ?? row.label}>
                <td>
                  {row.key && canNarrow(by) ? (
                    <button class="link" onClick={() => narrow({ by, key: row.key ?? '', label: name(row) })}>
                      {name(row)}
                    </button>
                  ) : (
                    name(row)
                  )}
                </td>
                <td class="meterrow" aria-hidden="true">
                  <i class="meter" style={{ width: `${Math.round((row.minutes / most) * 100)}%` }} />
                </td>
                <td class="end">{figures(row.minutes)}</td>
                <td class="end">{figures(row.travelMinutes)}</td>
                <td class="end">{row.entries}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const Head = ({ label, value }: { label: string; value: string }) => (
  <div class="card head">
    <span class="small soft">{label}</span>
    <b>{value}</b>
  </div>
);
