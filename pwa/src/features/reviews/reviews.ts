import { allPages, partOf } from '../../graphql/allPages.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import type { MyReviewsQuery } from './generated/myReviews.ts';
import type { ReviewQuery } from './generated/review.ts';
import mineDocument from './myReviews.graphql?raw';
import type { Kept } from './keptText.ts';
import reviewDocument from './review.graphql?raw';

/** A conversation, and when this device asked for it, in milliseconds. */
export type Review = NonNullable<ReviewQuery['review']> & { askedAt: number };
export type Dossier = Review['dossier'];
export type Period = Dossier['period'];
export type MyReview = MyReviewsQuery['myReviews']['nodes'][number];

/** What both wrote down about a theme; the review counts the versions of all of them together. */
export const noteOf = ({ notes, version }: Review, code: string): Kept => ({
  text: notes.nodes.find((note) => note.code === code)?.text ?? '',
  version,
});

/** An answer of the reflection as the server has it. */
export function answerOf({ answers }: Review, code: string): Kept {
  const answer = answers.nodes.find((one) => one.code === code);
  return { text: answer?.text ?? '', version: answer?.version ?? null };
}

/** Null when it is not there for this person. */
export async function fetchReview(id: string): Promise<Answer<Review | null>> {
  const askedAt = Date.now();
  const answer = await query<ReviewQuery>('Review', reviewDocument, { id });
  if (answer.kind !== 'data') return answer;
  const { review } = answer.data;
  return { kind: 'data', data: review ? { ...review, askedAt } : null };
}

export const fetchMine = (): Promise<Answer<MyReview[]>> =>
  allPages(async (after) =>
    partOf(await query<MyReviewsQuery>('MyReviews', mineDocument, { after }), ({ myReviews }) => myReviews),
  );
