import type { HourLine } from './hourLines.ts';

/** The quiet line under an entry: where it is now. */
export function SyncLine({ line }: { line: Pick<HourLine, 'sync' | 'last'> }) {
  if (line.sync === 'sent') return <span class="state ok">Verzonden</span>;
  if (line.sync === 'device') return <span class="state">Bewaard op dit toestel. Nog niet verstuurd.</span>;
  return <span class="state no">Geweigerd: {line.last?.refusals[0]?.message ?? 'kijk bij Verzenden.'}</span>;
}
