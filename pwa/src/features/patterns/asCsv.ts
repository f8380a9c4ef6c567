import type { PatternCount, PatternGrouping } from '../../graphql/generated/types.ts';
import { saveAs } from '../../ui/saveAs.ts';
import { type Table, waitsOf } from './table.ts';
import { groupingName, quarterNames, waitNames, yearName } from './words.ts';

const cell = (text: string): string => {
  // A spreadsheet runs what begins like a formula.
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[;"\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The table as a Dutch spreadsheet reads it; what is withheld on the screen is withheld here. */
export function csvOf(table: Table, of: PatternCount, by: PatternGrouping): string {
  const kinds = waitsOf(table);
  const waits = kinds
    .map((kind) => waitNames[kind])
    .flatMap((label) => [`${label} (mediaan)`, `${label} (p90)`]);
  const head = [groupingName(of, by), 'Jaar', ...quarterNames, ...waits];
  const rows = table.rows.nodes.map((row) => [
    row.label,
    row.count,
    ...row.quarters.map(({ count }) => count),
    ...kinds.flatMap((kind) => {
      const wait = row.waits.find((one) => one.kind === kind);
      return [wait?.medianDays ?? null, wait?.p90Days ?? null];
    }),
  ]);
  const lines = [head, ...rows].map((line) =>
    line.map((value) => (value === null ? '' : cell(String(value)))).join(';'),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

export function saveTable(table: Table, of: PatternCount, by: PatternGrouping): void {
  const name = `patronen-${of === 'CASES' ? 'casussen' : 'trajecten'}-${yearName(table.schoolYear)}-${by.toLowerCase()}.csv`;
  saveAs(new Blob([csvOf(table, of, by)], { type: 'text/csv' }), name);
}
