import { SCHEMA_GENERATION } from '../outbox/entry.ts';
import { ask, hand, type Answer } from './answer.ts';

/** Reads, or acts online: for what is not in the outbox. */
export const query = <T>(
  operation: string,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<T>> => ask<T>({ operation, document, variables, schema: SCHEMA_GENERATION });

const MOST_BYTES = 5 * 1024 * 1024;

/** Puts a file of at most 5 MB at the server for a day, and gives the id to ask by; or says why not. */
export async function upload(file: Blob): Promise<{ id: string } | { wrong: string }> {
  if (file.size > MOST_BYTES) return { wrong: 'Dit bestand is groter dan 5 MB. Kies een kleiner bestand.' };
  const answer = await hand<{ id: string }>('/api/uploads', file);
  return answer.kind === 'data' ? answer.data : { wrong: obstacle(answer) };
}

/** What stands in the way of an answer, in words for the person who waits. */
export function obstacle(answer: Exclude<Answer<unknown>, { kind: 'data' }>): string {
  switch (answer.kind) {
    case 'offline':
      return 'Je hebt geen verbinding. Dit scherm werkt alleen online.';
    case 'portal':
      return 'Dit netwerk vraagt je eerst om in te loggen bij de wifi.';
    case 'signed-out':
      return 'Je bent uitgelogd. Log opnieuw in.';
    case 'forbidden':
      return 'Dit hoort niet bij jouw rol.';
    case 'too-old':
      return 'Deze app is te oud. Ververs de app; wat je invulde, blijft bewaard.';
    case 'busy':
      return 'Het is nu erg druk. Probeer het over een minuut opnieuw.';
    case 'broken':
      return 'Er ging iets mis op de server. Probeer het later opnieuw.';
  }
}
