import { entries, membership, reload } from '../../session/membership.ts';
import { sync } from '../../session/sync.ts';
import { basis, seen } from '../../outbox/basis.ts';
import type { Draft, Entry } from '../../outbox/entry.ts';
import { newId } from '../../outbox/ids.ts';
import type { FilledCase } from './CaseFieldset.tsx';
import type { CaseAnswer, CaseFields, CaseLine } from './caseLines.ts';

function outbox() {
  const opened = membership.value;
  if (!opened) throw new Error('Nobody works on this device');
  return opened.outbox;
}

/** Resolves when the device has it for good; sending goes on behind it. */
export async function keep(draft: Draft): Promise<void> {
  await outbox().append(draft);
  await kept();
}

async function kept(): Promise<void> {
  await reload();
  void sync();
}

export interface NewCase extends Partial<CaseFields & CaseAnswer> {
  schoolId: string;
  dimension: CaseFields['dimension'];
  meetingId: string | null;
  previousCaseId?: string;
}

/** Registers a case; gives its id, under which it stays. A meeting that was not sent yet goes before it. */
export async function registerCase(asked: NewCase): Promise<string> {
  const id = newId();
  await keep({
    operation: 'SupportCaseRegister',
    input: { id, ...asked },
    touches: [id],
    waitsFor: asked.meetingId ? [asked.meetingId] : [],
  });
  return id;
}

const registrationOf = (line: CaseLine): Entry | undefined =>
  entries.value.find((entry) => entry.operation === 'SupportCaseRegister' && entry.touches.includes(line.id));

/** Rewrites a registration that never left the device, mends a refused one, or appends an edit. */
async function change(
  line: CaseLine,
  operation: string,
  changes: Record<string, unknown>,
  base = line,
): Promise<void> {
  const registration = registrationOf(line);
  const refused = line.last?.state === 'refused' ? line.last : null;
  if (refused && (refused === registration || refused.operation === operation)) {
    const version = refused === registration ? null : line.version;
    await outbox().replaceRefused(refused.mutationId, { ...refused.input, ...changes }, version);
  } else if (
    registration?.state !== 'waiting' ||
    !(await outbox().amend(registration.mutationId, { ...registration.input, ...changes }))
  ) {
    // A refused act of another kind would hold this one up: the person went on to something else.
    if (refused) await outbox().discard(refused.mutationId);
    await outbox().append({
      operation,
      input: { id: line.id, ...changes },
      touches: [line.id],
      waitsFor: typeof changes.meetingId === 'string' ? [changes.meetingId] : [],
      ...(refused ? { basedOnVersion: line.version } : basis(base)),
    });
  }
  await kept();
}

const FIELDS = ['subject', 'groupBand', 'dimension', 'hgwLevel', 'tried', 'question'] as const;

/** Fills in a case, as its writer saw it when they began. */
export const completeCase = (line: CaseLine, fields: FilledCase, opened: CaseLine): Promise<void> =>
  change(line, 'SupportCaseComplete', { ...fields }, seen(opened, line, FIELDS));

export const decideCase = (line: CaseLine, answer: CaseAnswer, meetingId: string | null): Promise<void> =>
  change(line, 'SupportCaseDecide', { ...answer, ...(meetingId ? { meetingId } : {}) });

/** Closes a case before its term. */
export const closeCase = (line: CaseLine): Promise<void> =>
  keep({ operation: 'SupportCaseClose', input: { id: line.id }, touches: [line.id] });

/** Undoes a case: thrown away when it never left the device, else taken back on the server too. */
export async function takeBackCase(line: CaseLine): Promise<void> {
  const registration = registrationOf(line);
  if (!registration || !(await outbox().discard(registration.mutationId)))
    await outbox().append({
      operation: 'SupportCaseTakeBack',
      input: { id: line.id },
      touches: [line.id],
    });
  await kept();
}
