import { useLocation } from 'preact-iso';
import { mondayOf, today } from '../../dates/civil.ts';
import { MonthView } from './MonthView.tsx';
import { WeekView } from './WeekView.tsx';

/** The own hours by week or by month; the address says which, so that going back comes back to it. */
export function HoursScreen() {
  const { query } = useLocation();
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(query.maand ?? '')) return <MonthView month={query.maand ?? ''} />;
  const week = /^\d{4}-\d{2}-\d{2}$/.test(query.week ?? '') ? (query.week ?? '') : today();
  return <WeekView monday={mondayOf(week)} />;
}
