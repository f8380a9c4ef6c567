import type { FieldConflict, UserError } from '../../graphql/generated/types.ts';
import { obstacle, query } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';

interface Done {
  result: { userErrors: Pick<UserError, 'message'>[]; conflicts?: Pick<FieldConflict, 'theirs'>[] };
}

const running = new Map<string, Promise<string | null>>();

/**
 * An act that needs the server; answers what was refused or stands in the way, or null when it is done. A second tap on the same while the
 * first is on its way is the same act.
 */
export function act(
  operation: string,
  document: string,
  input: Record<string, unknown>,
): Promise<string | null> {
  const what = `${operation} ${JSON.stringify(input)}`;
  const before = running.get(what);
  if (before) return before;
  const answer = sent(operation, document, input).finally(() => running.delete(what));
  running.set(what, answer);
  return answer;
}

async function sent(
  operation: string,
  document: string,
  input: Record<string, unknown>,
): Promise<string | null> {
  const answer = await query<Done>(operation, document, { input: { mutationId: newId(), ...input } });
  if (answer.kind !== 'data') return obstacle(answer);
  const { userErrors, conflicts = [] } = answer.data.result;
  return userErrors[0]?.message ?? (conflicts[0] ? overtaken(conflicts[0]) : null);
}

const overtaken = ({ theirs }: Pick<FieldConflict, 'theirs'>): string =>
  `Er staat nu: ${theirs ?? 'leeg'}. Bewaar nog eens om dat te vervangen.`;
