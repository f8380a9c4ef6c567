import type { Entry } from '../../outbox/entry.ts';
import { today } from '../../dates/civil.ts';
import { saveAs } from '../../ui/saveAs.ts';
import { hourLines, linesOf, type HourLine } from '../hours/hourLines.ts';
import { acts } from './acts.ts';

const heads = ['Wat', 'Datum', 'Uren', 'Reistijd in uren', 'Soort werk', 'Waarvoor', 'Notitie', 'Stand'];
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** As a spreadsheet of this country reads it: semicolons, a comma in numbers, and no cell that is a formula. */
export function asTable(entries: readonly Entry[], known: readonly HourLine[] = hourLines.value): string {
  const rows = entries.map((entry) => cells(entry, lineOf(entry, known)));
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** Saves unsent work as a file that can be read, kept or handed over whatever happens to the device or the account. */
export function saveUnsent(entries: readonly Entry[]): void {
  const file = new Blob([asTable(entries)], { type: 'text/csv;charset=utf-8' });
  saveAs(file, `uitzicht niet verstuurd ${today()}.csv`);
}

/** Hours with the names of what they are about: as the device shows them, or out of the entry itself. */
const lineOf = (entry: Entry, known: readonly HourLine[]): HourLine | undefined =>
  entry.operation.startsWith('HourEntry')
    ? (known.find(({ id }) => id === entry.input.id) ?? linesOf([], [entry])[0])
    : undefined;

function cells(entry: Entry, line: HourLine | undefined): string[] {
  const { input } = entry;
  const date = (input.date ?? line?.date ?? input.on ?? input.month ?? '') as string;
  const minutes = (input.minutes ?? line?.minutes) as number | undefined;
  const travel = (input.travelMinutes ?? line?.travelMinutes) as number | undefined;
  return [
    acts[entry.operation] ?? entry.operation,
    date,
    line && minutes !== undefined ? hours(minutes) : '',
    line && travel !== undefined ? hours(travel) : '',
    line?.kindName ?? '',
    line?.place ?? '',
    line ? ((input.note as string | undefined) ?? line.note) : texts(input),
    entry.state === 'refused' ? entry.refusals.map(({ message }) => message).join(' ') : 'niet verstuurd',
  ];
}

const hours = (minutes: number): string => (minutes / 60).toFixed(2).replace('.', ',');

/** What a person typed; ids say nothing to a reader. */
const texts = (input: Record<string, unknown>): string =>
  Object.entries(input)
    .filter((field): field is [string, string] => typeof field[1] === 'string' && !ID.test(field[1]))
    .map(([name, text]) => `${name}: ${text}`)
    .join(', ');

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
