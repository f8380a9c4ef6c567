const grouped = new Intl.NumberFormat('nl-NL');

/** A duration as people say it: 90 is "1 uur 30", 45 is "45 min", 60,000 is "1.000 uur". */
export function spoken(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  const whole = `${grouped.format(hours)} uur`;
  return rest === 0 ? whole : `${whole} ${rest}`;
}

/** A duration for a column of figures: 90 is "1:30". */
export const figures = (minutes: number): string =>
  `${grouped.format(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
