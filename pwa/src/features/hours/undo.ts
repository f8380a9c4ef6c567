import { hourLines } from './hourLines.ts';
import { withdrawHours } from './logHours.ts';

/** Undoes hours that were just logged, wherever they are by now. */
export async function undoLogs(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const line = hourLines.value.find((other) => other.id === id);
    if (line) await withdrawHours(line, 'Ongedaan gemaakt');
  }
}

export const undoLog = (id: string): Promise<void> => undoLogs([id]);
