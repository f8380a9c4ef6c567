import { today } from '../../dates/civil.ts';
import type { ConsentKind, SchoolFunction } from '../../graphql/generated/types.ts';
import { act as once } from '../../graphql/act.ts';
import planConfirmEvaluation from '../plans/planConfirmEvaluation.graphql?raw';
import planWithdraw from '../plans/planWithdrawConfirmation.graphql?raw';
import planConfirm from '../plans/planConfirm.graphql?raw';
import parentsDocument from './parentsState.graphql?raw';

/** Confirming is done online (D7); answers what was refused, or null when it is done. */
const act = async (operation: string, document: string, input: Record<string, unknown>) =>
  (await once(operation, document, input)).refused?.message ?? null;

interface Seen {
  id: string;
  version: number;
}

const asSeen = ({ id, version }: Seen, by: SchoolFunction) => ({
  id,
  basedOnVersion: version,
  by,
  on: today(),
});

/** What was changed since it was seen is not agreed to. */
export const agreeWithPlan = (plan: Seen, by: SchoolFunction) =>
  act('PlanConfirm', planConfirm, asSeen(plan, by));
export const agreeWithEvaluation = (plan: Seen, by: SchoolFunction) =>
  act('PlanConfirmEvaluation', planConfirmEvaluation, asSeen(plan, by));
/** Possible on the day itself, for who agreed. */
export const undoAgreement = (id: string) => act('PlanWithdrawConfirmation', planWithdraw, { id });
export const stateParents = (trajectId: string, kind: ConsentKind, on: string) =>
  act('ParentsState', parentsDocument, { trajectId, kind, on });
