import type { GoalResult, SchoolFunction } from '../../graphql/generated/types.ts';
import { obstacle, query } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';
import type { Overrule } from '../../text/overrules.ts';
import { resume } from '../../session/sync.ts';
import confirmDocument from './planConfirm.graphql?raw';
import evaluationDocument from './planConfirmEvaluation.graphql?raw';
import discardDocument from './planDiscard.graphql?raw';
import evaluateDocument from './planEvaluate.graphql?raw';
import dossierDocument from './planInDossier.graphql?raw';
import withdrawDocument from './planWithdrawConfirmation.graphql?raw';
import saveDocument from './planSave.graphql?raw';

interface Acted {
  result: { userErrors: { field: string[]; message: string }[] };
}

/** What was refused, by the place in the form such as goals.0.text; empty when it is done. */
export type Refused = Record<string, string>;

/** Plans are made online, with the school at the table (D7); what came of it lies on the device at once. */
async function act(operation: string, document: string, input: Record<string, unknown>): Promise<Refused> {
  const answer = await query<Acted>(operation, document, { input: { mutationId: newId(), ...input } });
  if (answer.kind !== 'data') return { '': obstacle(answer) };
  const refused = Object.fromEntries(
    answer.data.result.userErrors.map(({ field, message }) => [field.join('.'), message]),
  );
  if (Object.keys(refused).length === 0 || refused.basedOnVersion) await resume();
  return refused;
}

export const savePlan = (input: Record<string, unknown>) =>
  act('PlanSave', saveDocument, { id: newId(), ...input });
/** As it was seen: what changed since is not agreed to. */
interface Seen {
  id: string;
  version: number;
}

export const confirmPlan = ({ id, version }: Seen, by: SchoolFunction, on: string) =>
  act('PlanConfirm', confirmDocument, { id, basedOnVersion: version, by, on });
export const confirmEvaluation = ({ id, version }: Seen, by: SchoolFunction, on: string) =>
  act('PlanConfirmEvaluation', evaluationDocument, { id, basedOnVersion: version, by, on });
/** Undoes a confirmation that was recorded today. */
export const withdrawConfirmation = (id: string) => act('PlanWithdrawConfirmation', withdrawDocument, { id });
/** Drops a revision; the version that the school confirmed goes on. */
export const discardRevision = ({ id, version }: Seen) =>
  act('PlanDiscard', discardDocument, { id, basedOnVersion: version });
export const putInDossier = (id: string, on: string) => act('PlanInDossier', dossierDocument, { id, on });
export const evaluatePlan = (
  { id, version }: Seen,
  on: string,
  results: { goalId: string; result: GoalResult; text: string }[],
  overrules: Overrule[],
) => act('PlanEvaluate', evaluateDocument, { id, basedOnVersion: version, on, results, overrules });
