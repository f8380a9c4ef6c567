import type { Draft } from '../../outbox/entry.ts';
import { newId } from '../../outbox/ids.ts';
import { monthOf } from '../../dates/civil.ts';
import { entries, membership, reload } from '../../session/membership.ts';
import { sync } from '../../session/sync.ts';
import type { HourLine } from './hourLines.ts';
import type { HourFields } from './hourRules.ts';

export const hoursOf = (date: string): string => `hours:${monthOf(date)}`;

export interface Logged extends HourFields {
  appointmentId?: string | null;
  notForExpertsConfirmed?: boolean;
}

const outbox = () => {
  const opened = membership.value;
  if (!opened) throw new Error('Nobody is signed in');
  return opened.outbox;
};

/** Hands the work to the outbox; resolves when it is durable on this device. Sending follows by itself. */
async function keep(draft: Draft): Promise<void> {
  await outbox().append(draft);
  await kept();
}

async function kept(): Promise<void> {
  await reload();
  void sync();
}

/** Logs hours and answers their id, which is theirs for good. */
export async function logHours(fields: Logged): Promise<string> {
  const id = newId();
  await keep({
    operation: 'HourEntryLog',
    input: { id, ...fields },
    touches: fields.appointmentId ? [id, fields.appointmentId] : [id],
    marks: [hoursOf(fields.date)],
  });
  return id;
}

/** Where an edit stands on: the unsent entry before it, or the version the server knows. */
const basis = (line: HourLine): Partial<Draft> =>
  line.last && line.last.state !== 'sent'
    ? { follows: line.last.mutationId }
    : { basedOnVersion: line.version };

/** Corrects what was sent; what never left the device is simply rewritten, and what was refused is offered anew. */
export async function correctHours(line: HourLine, changes: Partial<HourFields>, reason = ''): Promise<void> {
  const log = entries.value.find(
    (entry) => entry.operation === 'HourEntryLog' && entry.touches.includes(line.id),
  );
  const mended = { ...log?.input, ...changes };
  if (log?.state === 'refused') await outbox().replaceRefused(log.mutationId, mended);
  else if (!log || log.state === 'sent' || !(await outbox().amend(log.mutationId, mended)))
    await outbox().append({
      operation: 'HourEntryCorrect',
      input: { id: line.id, ...changes, ...(reason ? { reason } : {}) },
      touches: [line.id],
      marks: [hoursOf(line.date), hoursOf(changes.date ?? line.date)],
      ...basis(line),
    });
  await kept();
}

/** Takes hours back: thrown away when they never left the device, else withdrawn with their history kept. */
export async function withdrawHours(line: HourLine, reason = ''): Promise<void> {
  const log = entries.value.find(
    (entry) => entry.operation === 'HourEntryLog' && entry.touches.includes(line.id),
  );
  if (!log || !(await outbox().discard(log.mutationId)))
    await outbox().append({
      operation: 'HourEntryWithdraw',
      input: { id: line.id, ...(reason ? { reason } : {}) },
      touches: [line.id],
      marks: [hoursOf(line.date)],
      ...basis(line),
    });
  await kept();
}
