/** Civil dates in Europe/Amsterdam, written as 2026-11-22; no instants, so no time zone can shift a day. */
const DAY = 86_400_000;

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const toUtc = (date: string) => Date.parse(`${date}T00:00:00Z`);
const toCivil = (time: number) => new Date(time).toISOString().slice(0, 10);

export const civilDate = (instant: Date): string => amsterdam.format(instant);
export const today = (): string => civilDate(new Date());
export const plusDays = (date: string, days: number): string => toCivil(toUtc(date) + days * DAY);
export const daysBetween = (from: string, to: string): number => Math.round((toUtc(to) - toUtc(from)) / DAY);
/** The later of two days. */
export const latest = (one: string, other: string): string => (one > other ? one : other);
export const monthOf = (date: string): string => date.slice(0, 7);
export const lastDayOf = (month: string): string => plusDays(`${nextMonth(month)}-01`, -1);
export const nextMonth = (month: string): string => plusDays(`${month}-28`, 4).slice(0, 7);
export const previousMonth = (month: string): string => plusDays(`${month}-01`, -1).slice(0, 7);

/** The first day of the school year that a day lies in. */
export const schoolYearStart = (date: string): string =>
  `${Number(date.slice(0, 4)) - (date.slice(5) >= '08-01' ? 0 : 1)}-08-01`;

/** The Monday of the week. */
export const mondayOf = (date: string): string =>
  plusDays(date, -((new Date(toUtc(date)).getUTCDay() + 6) % 7));

/** The ISO week: the week belongs to the year of its Thursday. */
export function weekNumber(date: string): number {
  const thursday = plusDays(mondayOf(date), 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}
