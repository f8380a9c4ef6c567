import type { PatternGrouping } from '../../graphql/generated/types.ts';
import type { Table } from './PatternTables.tsx';
import { groupings, quarterNames, waitNames, yearName } from './words.ts';

const cell = (text: string): string => {
  // A spreadsheet runs what begins like a formula.
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[;"\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The table as a Dutch spreadsheet reads it; what is withheld on the screen is withheld here. */
export function csvOf(table: Table, by: PatternGrouping): string {
  const waits = Object.values(waitNames).flatMap((label) => [`${label} (mediaan)`, `${label} (p90)`]);
  const head = [groupings.find(({ value }) => value === by)?.label ?? '', 'Jaar', ...quarterNames, ...waits];
  const rows = table.rows.nodes.map((row) => [
    row.label,
    row.count,
    ...row.quarters.map(({ count }) => count),
    ...row.waits.flatMap(({ medianDays, p90Days }) => [medianDays, p90Days]),
  ]);
  const lines = [head, ...rows].map((line) =>
    line.map((value) => (value === null ? '' : cell(String(value)))).join(';'),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

export function saveTable(table: Table, by: PatternGrouping): void {
  const address = URL.createObjectURL(new Blob([csvOf(table, by)], { type: 'text/csv' }));
  const name = `patronen-${yearName(table.schoolYear)}-${by.toLowerCase()}.csv`;
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
