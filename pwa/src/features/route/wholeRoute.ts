import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import type { WholeRouteQuery } from './generated/wholeRoute.ts';
import document from './wholeRoute.graphql?raw';

export type WholeRoute = WholeRouteQuery['trajecten']['nodes'][number]['route'];

/** Every move and HGD step of a traject, up to a hundred; a traject that is the person's no more has none. */
export async function fetchWhole(id: string): Promise<Answer<WholeRoute>> {
  const answer = await query<WholeRouteQuery>('WholeRoute', document, { id });
  if (answer.kind !== 'data') return answer;
  const [traject] = answer.data.trajecten.nodes;
  return traject ? { kind: 'data', data: traject.route } : { kind: 'forbidden' };
}
