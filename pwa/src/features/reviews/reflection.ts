import type { ReviewChoice } from '../../graphql/generated/types.ts';
import { entries, membership, reload, work } from '../../session/membership.ts';
import { sync } from '../../session/sync.ts';
import type { MyWorkQuery } from '../../snapshot/generated/myWork.ts';
import { lastOf, markOf, type Saved } from './autosave.ts';

export type Coming = NonNullable<MyWorkQuery['myWork']['review']>;

/** The conversation this device can prepare without signal. */
export const coming = (): Coming | null => work.value?.myWork.review ?? null;

/** An answer with the unsent work on top. */
export interface Given {
  choice: ReviewChoice | null;
  text: string;
  version: number | null;
}

export const savedAnswer = (review: Coming, code: string, given: Given): Saved => ({
  operation: 'ReviewReflectionSave',
  reviewId: review.id,
  about: code,
  input: { reviewId: review.id, code, choice: given.choice, text: given.text },
  version: given.version,
});

export function givenAnswer(review: Coming, code: string): Given {
  const known = review.answers.nodes.find((answer) => answer.code === code);
  const given = { choice: known?.choice ?? null, text: known?.text ?? '', version: known?.version ?? null };
  const last = lastOf(savedAnswer(review, code, given));
  if (!last) return given;
  return {
    choice: (last.input.choice as ReviewChoice | null) ?? null,
    text: last.input.text as string,
    version: last.version ?? given.version,
  };
}

export const answered = (review: Coming): number =>
  review.questions.nodes.filter(({ code }) => {
    const { choice, text } = givenAnswer(review, code);
    return choice !== null || text !== '';
  }).length;

const shares = (review: Coming) =>
  entries.value.filter(
    ({ operation, input }) => operation === 'ReviewReflectionShare' && input.reviewId === review.id,
  );

export const isShared = (review: Coming): boolean =>
  review.reflectionSharedAt !== null || shares(review).some(({ state }) => state !== 'refused');

/** Shares it after everything that was typed before. */
export async function shareReflection(review: { id: string }): Promise<void> {
  await membership.value?.outbox.append({
    operation: 'ReviewReflectionShare',
    input: { reviewId: review.id },
    touches: [`share:${review.id}`],
    waitsFor: [markOf(review.id)],
  });
  await reload();
  void sync();
}
