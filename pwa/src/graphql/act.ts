import { newId } from '../outbox/ids.ts';
import { obstacle, query } from './client.ts';
import type { UserError } from './generated/types.ts';

/** What the server said no to, and at which field; an empty field is about the whole. */
export interface Refused {
  field: string;
  message: string;
}

export interface Acted<R> {
  /** What came back, also beside a refusal; null when no answer came. */
  result: R | null;
  refused: Refused | null;
}

interface Answered {
  userErrors: readonly Pick<UserError, 'field' | 'message'>[];
}

/** Acts that got no answer yet: asked again with the same content they are the same act, done once. */
const unanswered = new Map<string, { mutationId: string; id: string; at: number }>();

/** Who does the same again after a while means it: what was done the first time may have been undone since. */
const THE_SAME_FOR = 2 * 60_000;

function idsOf(key: string, now: number): { mutationId: string; id: string } {
  const known = unanswered.get(key);
  if (known && now - known.at < THE_SAME_FOR) return known;
  const ids = { mutationId: newId(), id: newId(), at: now };
  unanswered.set(key, ids);
  return ids;
}

/**
 * Does something online, once. The document names its mutation `result`.
 *
 * @param input without ids; what is made gets its id under the name `newIdAs`
 */
export async function act<R extends Answered>(
  operation: string,
  document: string,
  input: Record<string, unknown>,
  newIdAs?: string,
): Promise<Acted<R>> {
  const key = `${operation} ${JSON.stringify(input)}`;
  const ids = idsOf(key, Date.now());
  const made = newIdAs ? { [newIdAs]: ids.id } : {};
  const sent = { ...made, ...input, mutationId: ids.mutationId };
  const answer = await query<{ result: R }>(operation, document, { input: sent });
  if (answer.kind !== 'data') return { result: null, refused: { field: '', message: obstacle(answer) } };
  unanswered.delete(key);
  const { result } = answer.data;
  const [error] = result.userErrors;
  return { result, refused: error ? { field: error.field.at(-1) ?? '', message: error.message } : null };
}
