import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import document from './coupling.graphql?raw';
import type { CouplingQuery } from './generated/coupling.ts';

/** What one couples with: the terms, the domains, and every expert, however many pages that is. */
export async function readCoupling(): Promise<Answer<CouplingQuery>> {
  const nodes: CouplingQuery['experts']['nodes'][number][] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answer<CouplingQuery> = await query('Coupling', document, { after });
    if (answer.kind !== 'data') return answer;
    const { experts }: CouplingQuery = answer.data;
    nodes.push(...experts.nodes);
    if (!experts.pageInfo.hasNextPage)
      return { ...answer, data: { ...answer.data, experts: { ...experts, nodes } } };
    after = experts.pageInfo.endCursor ?? null;
  }
}
