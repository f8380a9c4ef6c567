import type { Entry } from '../../outbox/entry.ts';
import { today } from '../../dates/civil.ts';
import { entries, membership, reload } from '../../session/membership.ts';
import { sync } from '../../session/sync.ts';
import { personalPatterns } from '../../text/personalPatterns.ts';
import { sentence } from '../../text/sentences.ts';
import type { ErrorCode } from '../../graphql/generated/types.ts';

/** A text that is kept by itself, and where it goes. */
export interface Saved {
  operation: 'ReviewReflectionSave' | 'ReviewNoteSave' | 'ReviewPrivateNoteSave';
  reviewId: string;
  /** What it is about within the review: saves of one thing go in order. */
  about: string;
  input: Record<string, unknown>;
  /** The version the person saw; null where the server counts none. */
  version: number | null;
}

const keyOf = (reviewId: string, about: string) => `review:${reviewId}:${about}`;
/** The acts on one agreement go in order. */
export const agreementKey = (reviewId: string, id: string) => keyOf(reviewId, `agreement:${id}`);

export const markOf = (reviewId: string) => `reviewing:${reviewId}`;

/** The last thing the outbox holds about a text. */
export const lastOf = ({ operation, reviewId, about }: Saved): Entry | undefined =>
  entries.value.findLast(
    (entry) => entry.operation === operation && entry.touches.includes(keyOf(reviewId, about)),
  );

/** What this device still has to send about a review. */
export const unsentOf = (reviewId: string): Entry[] =>
  entries.value.filter((entry) => entry.marks.includes(markOf(reviewId)) && entry.state !== 'sent');

/** How many saves of a review the server took: when that grows, the page is behind. */
export const takenOf = (reviewId: string): number =>
  entries.value.filter((entry) => entry.marks.includes(markOf(reviewId)) && entry.state === 'sent').length;

/** Keeps a text on this device and sends it when it can; typing on rewrites what never left the device. */
export async function autosave(saved: Saved): Promise<void> {
  const outbox = membership.value?.outbox;
  if (!outbox) return;
  const last = lastOf(saved);
  if (last?.state === 'refused') await outbox.replaceRefused(last.mutationId, saved.input, saved.version);
  else if (!last || last.state === 'sent' || !(await outbox.amend(last.mutationId, saved.input)))
    await outbox.append({
      operation: saved.operation,
      input: saved.input,
      touches: [keyOf(saved.reviewId, saved.about)],
      marks: [markOf(saved.reviewId)],
      ...basis(saved, last),
    });
  await reload();
  void sync();
}

function basis(saved: Saved, last: Entry | undefined) {
  if (last?.state === 'waiting') return { follows: last.mutationId };
  const known = [saved.version, last?.version].filter((version) => typeof version === 'number');
  return known.length > 0 ? { basedOnVersion: Math.max(...known) } : {};
}

/** What is wrong with a text, in a sentence; null when it may leave the device (D13). */
export function wrongWith(text: string, most: number): string | null {
  if (text.length > most) return sentence('TOO_LONG', { max: most });
  const [finding] = personalPatterns(text, today());
  return finding ? sentence(`TEXT_${finding.kind}` as ErrorCode) : null;
}
