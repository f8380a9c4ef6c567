import { query } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';
import type { UserError } from '../../graphql/generated/types.ts';
import acceptDocument from './acceptMonths.graphql?raw';
import reopenDocument from './reopenMonth.graphql?raw';
import returnDocument from './returnMonth.graphql?raw';

interface Decided {
  result: { userErrors: Pick<UserError, 'message'>[] };
}

/** An act of the manager, online; answers what was refused, or nothing when it is done. */
async function decide(
  operation: string,
  document: string,
  input: Record<string, unknown>,
): Promise<string | null> {
  const answer = await query<Decided>(operation, document, { input: { mutationId: newId(), ...input } });
  if (answer.kind !== 'data')
    return 'Dat lukte niet: er is geen verbinding met de server. Probeer het opnieuw.';
  return answer.data.result.userErrors[0]?.message ?? null;
}

export const acceptMonths = (expertIds: string[], month: string) =>
  decide('MonthsAccept', acceptDocument, { expertIds, month });

export const returnMonth = (expertId: string, month: string, reason: string) =>
  decide('MonthReturn', returnDocument, { expertId, month, reason });

export const reopenMonth = (expertId: string, month: string, reason: string) =>
  decide('MonthReopen', reopenDocument, { expertId, month, reason });
