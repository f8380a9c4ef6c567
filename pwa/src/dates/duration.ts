/** A duration as people say it: 90 is "1 uur 30", 45 is "45 min". */
export function spoken(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} uur` : `${hours} uur ${rest}`;
}

/** A duration for a column of figures: 90 is "1:30". */
export const figures = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
