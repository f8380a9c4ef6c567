const formatter = new Intl.DateTimeFormat('nl-NL', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "sep 2026" */
export const monthShort = (date: string): string => formatter.format(new Date(`${date}T12:00:00Z`));
