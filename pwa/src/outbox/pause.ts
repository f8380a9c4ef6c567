import type { Database } from '../storage/database.ts';

/** Why nothing is sent at the moment. */
export type PauseReason = 'offline' | 'portal' | 'busy' | 'signed-out' | 'forbidden' | 'too-old';

export interface Pause {
  reason: PauseReason;
  /** Until this moment; null means until the person or a sign-in ends it. */
  until: number | null;
  failures: number;
}

export const readPause = async (database: Database): Promise<Pause | null> =>
  ((await database.get('state', 'pause')) as Pause | undefined) ?? null;

export const writePause = (database: Database, pause: Pause): Promise<unknown> =>
  database.put('state', pause, 'pause');

export const endPause = (database: Database): Promise<void> => database.delete('state', 'pause');

export const isPaused = (pause: Pause | null, now: number): boolean =>
  pause !== null && (pause.until === null || pause.until > now);
