import type { Draft, Entry } from './entry.ts';

/** A thing as this device sees it: the version the server knows, and the last that the outbox holds about it. */
export interface Line {
  version: number | null;
  last: Entry | null;
}

/** Where an edit stands on: the unsent entry before it, or the version the server knows. */
export const basis = ({ last, version }: Line): Partial<Draft> =>
  last && last.state !== 'sent' ? { follows: last.mutationId } : { basedOnVersion: version };

/**
 * What an edit stands on whose editor was open for a while: what is there now as long as that says the same; else what its writer saw,
 * so that the server notices what a colleague or another device wrote meanwhile (architecture rule 5).
 */
export function seen<L extends Line>(opened: L, now: L, fields: readonly (keyof L)[]): L {
  if (fields.every((field) => opened[field] === now[field])) return now;
  // Not yet at the server when it was opened: a record begins at version 1.
  if (opened.version === null && now.version !== null) return { ...opened, version: 1, last: null };
  return opened.last?.mutationId === now.last?.mutationId ? opened : { ...opened, last: null };
}
