import type { EntryFrame } from './entry.ts';

const unsettled = (entry: EntryFrame) => entry.state !== 'sent';

/** Whether an earlier entry about the same thing still has to be settled. Other things never block (no global queue). */
export function isBlocked(entry: EntryFrame, all: readonly EntryFrame[]): boolean {
  const own = new Set(entry.touches);
  const needed = new Set(entry.waitsFor);
  const stands = (thing: string) => own.has(thing) || needed.has(thing);
  return all.some(
    (other) =>
      other.sequence < entry.sequence &&
      unsettled(other) &&
      (other.touches.some(stands) || other.marks.some((mark) => needed.has(mark))),
  );
}

/** The entries that may be sent now, the oldest first. */
export function sendable<E extends EntryFrame>(all: readonly E[], now: number): E[] {
  return all
    .filter((entry) => entry.state === 'waiting' && entry.notBefore <= now && !isBlocked(entry, all))
    .sort((one, other) => one.sequence - other.sequence);
}

/** When the next postponed entry may be tried; null when nothing waits for time alone. */
export function nextMoment(all: readonly EntryFrame[]): number | null {
  const moments = all
    .filter((entry) => entry.state === 'waiting' && !isBlocked(entry, all))
    .map((entry) => entry.notBefore);
  return moments.length === 0 ? null : Math.min(...moments);
}
