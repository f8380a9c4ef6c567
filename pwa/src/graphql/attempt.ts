import { newId } from '../outbox/ids.ts';
import type { Answer } from './answer.ts';

const unanswered = new Map<string, string>();

/** Sends what is asked as one act: asked again before an answer came, by a second tap or after a lost answer, it has the same mutationId and happens once. */
export async function attempt<T>(
  operation: string,
  input: Record<string, unknown>,
  send: (mutationId: string) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const asked = JSON.stringify([operation, input]);
  const mutationId = unanswered.get(asked) ?? newId();
  unanswered.set(asked, mutationId);
  const answer = await send(mutationId);
  if (answer.kind === 'data') unanswered.delete(asked);
  return answer;
}
