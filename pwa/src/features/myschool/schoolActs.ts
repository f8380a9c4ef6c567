import { today } from '../../dates/civil.ts';
import type { ConsentKind } from '../../graphql/generated/types.ts';
import { obstacle, query } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';
import planConfirmEvaluation from '../plans/planConfirmEvaluation.graphql?raw';
import planConfirm from '../plans/planConfirm.graphql?raw';
import parentsDocument from './parentsState.graphql?raw';

interface Acted {
  result: { userErrors: { message: string }[] };
}

/** Confirming is done online (D7); answers what was refused, or null when it is done. */
async function act(
  operation: string,
  document: string,
  input: Record<string, unknown>,
): Promise<string | null> {
  const answer = await query<Acted>(operation, document, { input: { mutationId: newId(), ...input } });
  if (answer.kind !== 'data') return obstacle(answer);
  return answer.data.result.userErrors[0]?.message ?? null;
}

export const agreeWithPlan = (id: string) =>
  act('PlanConfirm', planConfirm, { id, by: 'SUPPORT_COORDINATOR', on: today() });
export const agreeWithEvaluation = (id: string) =>
  act('PlanConfirmEvaluation', planConfirmEvaluation, { id, by: 'SUPPORT_COORDINATOR', on: today() });
export const stateParents = (trajectId: string, kind: ConsentKind, on: string) =>
  act('ParentsState', parentsDocument, { trajectId, kind, on });
