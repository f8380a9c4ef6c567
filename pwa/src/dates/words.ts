import { civilDate, daysBetween, today } from './civil.ts';

/** The day itself, or that of an instant where the schools are: an instant's own text names the day before between midnight and two. */
const dayOf = (date: string): string => (date.includes('T') ? civilDate(new Date(date)) : date.slice(0, 10));

const form = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'UTC' });
  return (date: string) => formatter.format(new Date(`${dayOf(date)}T12:00:00Z`));
};

const monthYear = form({ month: 'long', year: 'numeric' });

export const dayInWords = form({ weekday: 'long', day: 'numeric', month: 'long' });
export const dayShort = form({ day: 'numeric', month: 'long' });
export const dayFull = form({ day: 'numeric', month: 'long', year: 'numeric' });
export const dayBrief = form({ weekday: 'short', day: 'numeric', month: 'short' });
export const weekday = form({ weekday: 'long' });
export const weekdayShort = form({ weekday: 'short' });
export const monthInWords = (month: string): string => monthYear(`${month}-01`);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Vandaag, gisteren and morgen are easier to check than a date; `further` says the others. */
export function dayNear(date: string, now = today(), further = dayInWords): string {
  const distance = daysBetween(now, date);
  if (distance === 0) return 'vandaag';
  if (distance === 1) return 'morgen';
  if (distance === -1) return 'gisteren';
  return further(date);
}

const moment = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

export const momentInWords = (instant: string | number): string => moment.format(new Date(instant));
