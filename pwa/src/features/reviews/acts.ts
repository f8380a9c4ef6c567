import type { UserError } from '../../graphql/generated/types.ts';
import { obstacle, query } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';

interface Done {
  result: { userErrors: Pick<UserError, 'message'>[] };
}

/** An act that needs the server; answers what was refused or stands in the way, or null when it is done. */
export async function act(
  operation: string,
  document: string,
  input: Record<string, unknown>,
): Promise<string | null> {
  const answer = await query<Done>(operation, document, { input: { mutationId: newId(), ...input } });
  if (answer.kind !== 'data') return obstacle(answer);
  return answer.data.result.userErrors[0]?.message ?? null;
}
