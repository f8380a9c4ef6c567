import type { PatternWaitKind } from '../../graphql/generated/types.ts';
import type { PatternsQuery } from './generated/patterns.ts';

export type Table = PatternsQuery['patterns'];
export type Row = Table['rows']['nodes'][number];

/** The waits of a table, in the order in which they happen; withheld rows have none. */
export const waitsOf = ({ waits, rows }: Table): readonly PatternWaitKind[] =>
  (waits.length > 0 ? waits : (rows.nodes.find((row) => row.waits.length > 0)?.waits ?? [])).map(
    ({ kind }) => kind,
  );
