import { tell, type Answer } from '../../graphql/answer.ts';
import { obstacle } from '../../graphql/client.ts';
import { tooOften } from '../../text/waits.ts';

/** What came of it, or why not, in words. */
export type Told<T> = { data: T } | { wrong: string };

export interface Codes {
  recoveryCodes: string[];
}

/** Ten new recovery codes; those of before stop working. */
export const renewCodes = (proof: string) =>
  asked<Codes>('codes', proof, 'Dit klopt niet. Typ je wachtwoord, of een nieuwe code uit je app.');

/** The key of another app; the one of now stays until the other showed a code. */
export const nextApp = (proof: string) =>
  asked<{ secret: string }>(
    'app',
    proof,
    'Dit klopt niet. Typ je wachtwoord, of een nieuwe code uit je app.',
  );

export const confirmApp = (code: string) =>
  asked<Codes>('app/code', code, 'Dit klopt niet. Typ de code die de nieuwe app nu laat zien.');

async function asked<T>(path: string, proof: string, wrong: string): Promise<Told<T>> {
  const answer = await tell<T>(`/api/second-factor/${path}`, { proof });
  return answer.kind === 'data' ? { data: answer.data } : { wrong: inWords(answer, wrong) };
}

function inWords(answer: Exclude<Answer<unknown>, { kind: 'data' }>, wrong: string): string {
  if (answer.kind === 'broken' && answer.code === 'HTTP_422') return wrong;
  if (answer.kind === 'broken' && answer.code === 'HTTP_410')
    return 'Dit duurde te lang, of er is geen app meer gekoppeld. Begin opnieuw.';
  if (answer.kind === 'busy' && answer.seconds !== null) return tooOften(answer.seconds);
  return obstacle(answer);
}
