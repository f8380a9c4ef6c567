import { basis, seen } from '../../outbox/basis.ts';
import type { Beside, Draft, Entry } from '../../outbox/entry.ts';
import { newId } from '../../outbox/ids.ts';
import { monthOf } from '../../dates/civil.ts';
import { kept, outbox } from '../../session/keep.ts';
import { entries } from '../../session/membership.ts';
import type { HourLine } from './hourLines.ts';
import type { HourFields } from './hourRules.ts';

export const hoursOf = (date: string): string => `hours:${monthOf(date)}`;

export interface Logged extends HourFields {
  appointmentId?: string | null;
  notForExpertsConfirmed?: boolean;
}

/** Logs hours and answers their id, which is theirs for good; resolves when they are durable on this device. */
export const logHours = async (fields: Logged, beside?: Beside): Promise<string> =>
  (await logAll([fields], beside))[0] as string;

/** Logs all of these, with what changes beside them, or, when the device is full, nothing. */
export async function logAll(all: readonly Logged[], beside?: Beside): Promise<string[]> {
  const drafts = all.map((fields) => draftOf(newId(), fields));
  await outbox().appendAll(drafts, Date.now(), beside);
  await kept();
  return drafts.map(({ input }) => input.id as string);
}

const draftOf = (id: string, fields: Logged): Draft => ({
  operation: 'HourEntryLog',
  input: { id, ...fields },
  touches: fields.appointmentId ? [id, fields.appointmentId] : [id],
  marks: [hoursOf(fields.date)],
});

const logOf = (line: HourLine) =>
  entries.value.find((entry) => entry.operation === 'HourEntryLog' && entry.touches.includes(line.id));

const FIELDS = ['date', 'minutes', 'travelMinutes', 'activityKindId', 'note'] as const;

/** Only what changed travels (D11); with another kind also that the person meant it (R47). */
export function changesOf(before: HourFields, after: Logged): Partial<Logged> {
  const changed = FIELDS.filter((name) => before[name] !== after[name]);
  const changes = Object.fromEntries(changed.map((name) => [name, after[name]]));
  const confirmed = after.notForExpertsConfirmed && changed.includes('activityKindId');
  return confirmed ? { ...changes, notForExpertsConfirmed: true } : changes;
}

/** Corrects what was sent, as its writer saw it when they began; what never left the device is simply rewritten, and what was refused is offered anew. */
export async function correctHours(
  line: HourLine,
  changes: Partial<Logged>,
  opened: HourLine = line,
  why = '',
): Promise<void> {
  const reason = why === '' ? {} : { reason: why };
  const log = logOf(line);
  const marks = [hoursOf(line.date), hoursOf(changes.date ?? line.date)];
  if (line.last?.state === 'refused') await offerAnew(line, line.last, changes, reason);
  else if (
    log?.state !== 'waiting' ||
    !(await outbox().amend(log.mutationId, { ...log.input, ...changes }, marks))
  )
    await outbox().append({
      operation: 'HourEntryCorrect',
      input: { id: line.id, ...changes, ...reason },
      touches: [line.id],
      marks,
      ...basis(seen(opened, line, FIELDS)),
    });
  await kept();
}

/** A refused entry gives its place to a mended one, which stands on what the server holds now. */
async function offerAnew(
  line: HourLine,
  refused: Entry,
  changes: Partial<Logged>,
  reason: { reason?: string } = {},
): Promise<void> {
  const version = refused.operation === 'HourEntryLog' ? null : line.version;
  const said = refused.operation === 'HourEntryCorrect' ? reason : {};
  const input = { ...refused.input, ...withoutSettledVisit(refused), ...changes, ...said };
  const marks = [...new Set([hoursOf(line.date), hoursOf(changes.date ?? line.date)])];
  await outbox().replaceRefused(refused.mutationId, input, version, marks);
}

/** A visit that was called off or written down elsewhere takes no hours any more; they stand on their own then. */
const withoutSettledVisit = ({ refusals }: Entry) =>
  refusals.some(({ code }) => code === 'APPOINTMENT_SETTLED') ? { appointmentId: null } : {};

/** After a conflict: what this person wrote goes over what stands there now. */
export async function keepMine(line: HourLine, refused: Entry): Promise<void> {
  await offerAnew(line, refused, {});
  await kept();
}

/** Takes hours back: thrown away when they never left the device, else withdrawn with their history kept. */
export async function withdrawHours(line: HourLine, reason = ''): Promise<void> {
  const log = logOf(line);
  const refusedEdit = line.last?.state === 'refused' && line.last !== log;
  if (refusedEdit && line.last) await outbox().discard(line.last.mutationId);
  if (!log || !(await outbox().discard(log.mutationId)))
    await outbox().append({
      operation: 'HourEntryWithdraw',
      input: { id: line.id, ...(reason ? { reason } : {}) },
      // The server gives the appointment back: a new log of it must come after this.
      touches: line.appointmentId ? [line.id, line.appointmentId] : [line.id],
      marks: [hoursOf(line.date)],
      ...(refusedEdit ? { basedOnVersion: line.version } : basis(line)),
    });
  await kept();
}
