import { civilDate, plusDays } from '../../dates/civil.ts';
import type { HourFields } from './hourRules.ts';

/** A stopwatch for one visit. It lies encrypted on the device; only the duration it gives leaves it (D15). */
export interface Timer {
  /** What the hours will be about; day and duration follow from the clock. */
  fields: HourFields;
  appointmentId: string | null;
  /** Moments in milliseconds since 1970. */
  startedAt: number;
  stoppedAt: number | null;
  /** How many of its days were written already. */
  written: number;
}

/** Minutes of one day; null when the timer ran so long that it was forgotten. */
export interface TimerPart {
  date: string;
  minutes: number | null;
}

const STEP = 5;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The longest entry. */
export const MOST = 720;

export const elapsed = ({ startedAt, stoppedAt }: Timer, now: number): number =>
  Math.max(0, Math.floor(((stoppedAt ?? now) - startedAt) / MINUTE));

/** The instant a civil day begins in Amsterdam; the clock never changes around midnight. */
export function midnight(date: string): number {
  const winter = Date.parse(`${date}T00:00:00+01:00`);
  return civilDate(new Date(winter - 60 * MINUTE)) === date ? winter - 60 * MINUTE : winter;
}

/** What the timer proposes to write: rounded to 5 minutes, and split at midnight because hours belong to a day. */
export function partsOf(timer: Timer): TimerPart[] {
  const begin = timer.startedAt;
  const end = Math.max(begin, timer.stoppedAt ?? begin);
  const first = civilDate(new Date(begin));
  if (end - begin > DAY) return [{ date: first, minutes: null }];
  const next = midnight(plusDays(first, 1));
  const parts = [
    { date: first, minutes: rounded(Math.min(end, next) - begin) },
    { date: plusDays(first, 1), minutes: rounded(end - next) },
  ].filter(({ minutes }) => minutes > 0);
  return parts.length > 0 ? parts : [{ date: first, minutes: STEP }];
}

const rounded = (milliseconds: number): number =>
  Math.min(MOST, Math.round(milliseconds / MINUTE / STEP) * STEP);
