import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import type { MyReviewsQuery } from './generated/myReviews.ts';
import type { ReviewQuery } from './generated/review.ts';
import mineDocument from './myReviews.graphql?raw';
import reviewDocument from './review.graphql?raw';

export type Review = NonNullable<ReviewQuery['review']>;
export type Dossier = Review['dossier'];
export type Period = Dossier['period'];
export type MyReview = MyReviewsQuery['myReviews']['nodes'][number];

/** Null when it is not there for this person. */
export async function fetchReview(id: string): Promise<Answer<Review | null>> {
  const answer = await query<ReviewQuery>('Review', reviewDocument, { id });
  return answer.kind === 'data' ? { kind: 'data', data: answer.data.review ?? null } : answer;
}

export async function fetchMine(): Promise<Answer<MyReview[]>> {
  const answer = await query<MyReviewsQuery>('MyReviews', mineDocument);
  return answer.kind === 'data' ? { kind: 'data', data: answer.data.myReviews.nodes } : answer;
}
