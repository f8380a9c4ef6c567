import type { Entry } from '../../outbox/entry.ts';

/** A text as its box shows it, and the version it was read with; null where the server counts none. */
export interface Kept {
  text: string;
  version: number | null;
}

/** The last thing the outbox holds about it. */
export type Held = Pick<Entry, 'state' | 'version' | 'basedOnVersion' | 'input'> | undefined;

const later = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

const behind = (came: Kept, version: number | null): boolean =>
  came.version !== null && version !== null && came.version < version;

/** What a box opens with: the work of this device that the page does not know of yet, else what the page says. */
export function opened(came: Kept, held: Held): Kept {
  if (!held || (held.state === 'sent' && !behind(came, held.version))) return came;
  const version = held.state === 'sent' ? held.version : held.basedOnVersion;
  return { text: held.input.text as string, version: version ?? came.version };
}

/**
 * What a box shows after the page was read again. What somebody else wrote is taken over with its version, unless there is work of this
 * device that is not acknowledged: that keeps the version it was written on, so that the server can tell that both changed it.
 */
export function readAgain(kept: Kept, came: Kept, held: Held, busy: boolean): Kept {
  const version = held?.state === 'sent' ? later(kept.version, held.version) : kept.version;
  const own = busy || (held !== undefined && held.state !== 'sent');
  return own || behind(came, version) ? { ...kept, version } : came;
}
