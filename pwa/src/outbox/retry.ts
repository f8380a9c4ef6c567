const SECOND = 1_000;
const LONGEST = 5 * 60 * SECOND;

/** How long to wait after so many failures: doubling from two seconds to five minutes, spread so that phones do not come together. */
export function backoff(failures: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST, 2 ** Math.min(failures, 12) * SECOND);
  return Math.round(full * (0.5 + random() / 2));
}

/** Unsent work older than the server remembers mutations could be applied twice: its owner is asked first (D10). */
export const OLD_WORK = 180 * 24 * 60 * 60 * SECOND;
