import { mondayOf, nextMonth, plusDays } from '../../dates/civil.ts';

export const total = (lines: readonly { minutes: number }[]): number =>
  lines.reduce((sum, line) => sum + line.minutes, 0);

/** The Mondays of the weeks that a month touches. */
export function mondaysOf(month: string): string[] {
  const mondays: string[] = [];
  for (let day = mondayOf(`${month}-01`); day < `${nextMonth(month)}-01`; day = plusDays(day, 7))
    mondays.push(day);
  return mondays;
}

/** What a week's minutes come to in a month: a fifth of them for each Monday to Friday; holidays are not taken off. */
export function monthMinutes(month: string, weekMinutes: number): number {
  const workdays = mondaysOf(month)
    .flatMap((monday) => [0, 1, 2, 3, 4].map((days) => plusDays(monday, days)))
    .filter((day) => day.startsWith(month));
  return Math.round((workdays.length * weekMinutes) / 5 / 5) * 5;
}
