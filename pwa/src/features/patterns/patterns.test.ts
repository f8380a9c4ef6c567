import { expect, test } from 'vitest';
import { csvOf } from './asCsv.ts';

test('the export withholds what the screen withholds, and runs no formula', () => {
  const wait = { kind: 'PLAN' as const, medianDays: null, p90Days: null };
  const withheld = {
    key: '2',
    label: 'klein',
    count: null,
    quarters: [1, 2, 3, 4].map((quarter) => ({ quarter, count: null })),
    waits: [],
  };
  const row = {
    key: '1',
    label: '=1+1;"x"',
    count: 12,
    quarters: [1, 2, 3, 4].map((quarter) => ({ quarter, count: quarter === 2 ? null : 4 + quarter })),
    waits: [wait],
  };
  const table = { schoolYear: 2026, count: 12, waits: [], rows: { nodes: [row, withheld] } };
  const [, line, last] = csvOf(table, 'TRAJECTEN', 'DOMAIN').split('\r\n');
  expect(line).toBe(`"'=1+1;""x""";12;5;;7;8;;`);
  expect(last).toBe('klein;;;;;;;');
});
