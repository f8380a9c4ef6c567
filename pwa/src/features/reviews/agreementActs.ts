import type { ReviewAgreementState } from '../../graphql/generated/types.ts';
import { newId } from '../../outbox/ids.ts';
import { entries, membership, reload } from '../../session/membership.ts';
import { sync } from '../../session/sync.ts';
import { type Agreement, type AgreementLine, changesOf } from './agreementLines.ts';
import { agreementKey, markOf } from './autosave.ts';

interface About {
  id: string;
  version: number;
}

/** Where an act on an agreement stands on: the unsent act before it, or the version of the page or of what was taken since. */
function basis({ version }: About, agreementId: string, reviewId: string) {
  const last = entries.value.findLast(({ touches }) => touches.includes(agreementKey(reviewId, agreementId)));
  if (last?.state === 'waiting' && last.operation === 'ReviewAgreementSave')
    return { follows: last.mutationId };
  return { basedOnVersion: Math.max(version, last?.version ?? 0) };
}

async function append(
  operation: string,
  review: About,
  id: string,
  input: object,
  on: object,
): Promise<void> {
  await membership.value?.outbox.append({
    operation,
    input: { reviewId: review.id, id, ...input },
    touches: [agreementKey(review.id, id)],
    marks: [markOf(review.id)],
    ...on,
  });
  await sent();
}

async function sent(): Promise<void> {
  await reload();
  void sync();
}

/** A day and no day any more exclude each other. */
function merged(input: Record<string, unknown>, fields: Record<string, unknown>): Record<string, unknown> {
  const { dueOn, withoutDue, ...rest } = input;
  const due =
    fields.dueOn || fields.withoutDue
      ? {}
      : { ...(dueOn ? { dueOn } : {}), ...(withoutDue ? { withoutDue } : {}) };
  return { ...rest, ...due, ...fields };
}

/** Keeps a new agreement, or the fields of one that were changed, on this device and sends it when it can. */
export async function keepAgreement(
  review: About,
  before: AgreementLine | null,
  next: Pick<Agreement, 'text' | 'owner' | 'dueOn'>,
): Promise<void> {
  const fields = changesOf(before, next);
  if (!fields) return;
  const outbox = membership.value?.outbox;
  const last = before?.last;
  if (last?.operation === 'ReviewAgreementSave') {
    const input = merged(last.input, fields);
    if (last.state === 'refused') await outbox?.replaceRefused(last.mutationId, input, review.version);
    // What never left the device is rewritten there: it is one act.
    if (last.state === 'refused' || (await outbox?.amend(last.mutationId, input))) return sent();
  }
  const id = before?.id ?? newId();
  await append('ReviewAgreementSave', review, id, fields, basis(review, id, review.id));
}

/** Takes an agreement away; one that never left this device is simply gone. */
export async function takeAway(review: About, line: AgreementLine, onPage: boolean): Promise<void> {
  const onlyHere = !onPage && line.last?.follows === null && line.last.state !== 'sent';
  if (onlyHere && (await discarded(line))) return;
  await append('ReviewAgreementRemove', review, line.id, {}, basis(review, line.id, review.id));
}

async function discarded({ last }: AgreementLine): Promise<boolean> {
  const gone = (last && (await membership.value?.outbox.discard(last.mutationId))) ?? false;
  if (gone) await reload();
  return gone;
}

/** Says what became of one. */
export const settleAgreement = (
  review: About,
  { id, state: from }: AgreementLine,
  state: ReviewAgreementState,
): Promise<void> => append('ReviewAgreementSettle', review, id, { from, state }, {});

/** Sends a refused act again, on what stands there now. */
export async function insist(review: About, line: AgreementLine, now: Agreement | null): Promise<void> {
  const { last } = line;
  if (!last) return;
  const settling = last.operation === 'ReviewAgreementSettle';
  const whole = last.operation === 'ReviewAgreementSave' && !now ? wholeOf(line) : {};
  const input = { ...last.input, ...whole, ...(settling && now ? { from: now.state } : {}) };
  await membership.value?.outbox.replaceRefused(last.mutationId, input, settling ? null : review.version);
  await sent();
}

/** What somebody else took away is written down anew. */
const wholeOf = ({ text, owner, dueOn }: AgreementLine) => ({ text, owner, ...(dueOn ? { dueOn } : {}) });

/** Lets go of a refused act: what stands there holds. */
export async function letGo(line: AgreementLine): Promise<void> {
  await discarded(line);
}
