import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import document from './experts.graphql?raw';
import type { ReviewExpertsQuery } from './generated/experts.ts';

export type Person = ReviewExpertsQuery['experts']['nodes'][number];

/** The whole pool, by name. */
export async function fetchExperts(): Promise<Answer<Person[]>> {
  const people: Person[] = [];
  for (let after: string | null = null; ;) {
    const answer: Answer<ReviewExpertsQuery> = await query<ReviewExpertsQuery>('ReviewExperts', document, {
      after,
    });
    if (answer.kind !== 'data') return answer;
    const { nodes, pageInfo }: ReviewExpertsQuery['experts'] = answer.data.experts;
    people.push(...nodes);
    if (!pageInfo.hasNextPage) return { kind: 'data', data: people };
    after = pageInfo.endCursor;
  }
}
