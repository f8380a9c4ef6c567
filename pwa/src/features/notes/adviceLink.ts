import type { SchoolFunction } from '../../graphql/generated/types.ts';

export interface Door {
  by: string;
  to: string;
}

export interface Advice {
  by: string;
  addressee: SchoolFunction | null;
  text: string;
}

export type Came<T> = { kind: 'data'; data: T } | { kind: 'gone' | 'busy' | 'wrong' | 'offline' };

/** The link works without a session, so nothing here refreshes one. */
async function post<T>(path: string, body: Record<string, string>): Promise<Came<T>> {
  const headers = { 'Content-Type': 'application/json', 'X-Uitzicht': '1' };
  try {
    const response = await fetch(`/api/advice/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    if (response.status === 404) return { kind: 'gone' };
    if (response.status === 429) return { kind: 'busy' };
    if (response.status === 422) return { kind: 'wrong' };
    if (response.status === 204) return { kind: 'data', data: null as T };
    return response.ok ? { kind: 'data', data: (await response.json()) as T } : { kind: 'offline' };
  } catch {
    return { kind: 'offline' }; // No answer came: the screen says so to the person.
  }
}

export const openAdvice = (secret: string) => post<Door>('open', { secret });
export const mailCode = (secret: string) => post<null>('code', { secret });
export const readAdvice = (secret: string, code: string) => post<Advice>('read', { secret, code });

export const inTheWay: Record<'gone' | 'busy' | 'wrong' | 'offline', string> = {
  gone: 'Deze link werkt niet (meer). Kijk of je een nieuwere mail hebt, of vraag de expert om een nieuwe link.',
  busy: 'Te vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.',
  wrong: 'Deze code klopt niet (meer). Kijk in de nieuwste mail, of vraag een nieuwe code.',
  offline: 'De server is niet bereikbaar. Probeer het opnieuw als je verbinding hebt.',
};
