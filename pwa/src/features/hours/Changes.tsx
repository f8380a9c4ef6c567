import { spoken } from '../../dates/duration.ts';
import { dayShort, momentInWords } from '../../dates/words.ts';
import type { Refusal } from '../../outbox/entry.ts';

/** One change of an entry, as the schema has it. */
export interface HourChange {
  version: number;
  at: string;
  by: string;
  field: string;
  from: string | null;
  to: string | null;
  reason: string;
}

const fields: Record<string, string> = {
  date: 'Dag',
  minutes: 'Duur',
  travelMinutes: 'Reistijd',
  activityKindId: 'Soort werk',
  note: 'Notitie',
  withdrawn: 'Ingetrokken',
};

/** A value of the history as people say it. */
export function inWords(field: string, value: string | null): string {
  if (value === null || value === '') return 'leeg';
  if (field === 'date') return dayShort(value);
  if (field === 'minutes' || field === 'travelMinutes') return value === '0' ? 'geen' : spoken(Number(value));
  if (field === 'withdrawn') return value === 'true' ? 'ja' : 'nee';
  return value;
}

/** A field as its form names it. */
const fieldName = (field: string): string => fields[field] ?? field;

/** Both values of a field that another device changed meanwhile; null when it is no conflict. */
export const conflictInWords = ({ field: [field = ''], conflict }: Refusal): string | null =>
  conflict
    ? `${fieldName(field)}: jij schreef ${inWords(field, conflict.mine)}, er staat nu ${inWords(field, conflict.theirs)}.`
    : null;

/** From what to what, who, when and why, oldest first. */
export const Changes = ({ changes }: { changes: readonly HourChange[] }) => (
  <ul class="stack">
    {changes.map((change) => (
      <li class="small" key={`${change.version}${change.field}`}>
        <strong>{fieldName(change.field)}</strong>: {inWords(change.field, change.from)} werd{' '}
        {inWords(change.field, change.to)}
        <br />
        <span class="soft">
          {change.by}, {momentInWords(change.at)}
          {change.reason && `: ${change.reason}`}
        </span>
      </li>
    ))}
  </ul>
);
