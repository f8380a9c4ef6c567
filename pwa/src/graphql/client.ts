import { SCHEMA_GENERATION } from '../outbox/entry.ts';
import { ask, type Answer } from './answer.ts';

/** Reads, or acts online: for what is not in the outbox. */
export const query = <T>(
  operation: string,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<T>> => ask<T>({ operation, document, variables, schema: SCHEMA_GENERATION });

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
      return 'Deze app is te oud. Ververs de app.';
    case 'busy':
      return 'Het is nu erg druk. Probeer het over een minuut opnieuw.';
    case 'broken':
      return 'Er ging iets mis op de server. Probeer het later opnieuw.';
  }
}
