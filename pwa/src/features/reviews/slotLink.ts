export interface LinkedSlot {
  reviewId: string;
  expert: string;
  manager: string;
  date: string;
  startsAt: string;
  minutes: number;
  place: string;
  said: 'NONE' | 'PROPOSED' | 'ACCEPTED' | 'OTHER_ASKED';
  wish: string | null;
}

export type Came<T> = { kind: 'data'; data: T } | { kind: 'gone' | 'busy' | 'offline' } | Stopped;

interface Stopped {
  kind: 'stopped';
  message: string;
}

/** The link works without a session, so nothing here refreshes one. */
async function post<T>(path: string, body: Record<string, string>): Promise<Came<T>> {
  const headers = { 'Content-Type': 'application/json', 'X-Uitzicht': '1' };
  try {
    const response = await fetch(`/api/review-slot/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    if (response.status === 404) return { kind: 'gone' };
    if (response.status === 429) return { kind: 'busy' };
    if (response.status === 422)
      return { kind: 'stopped', ...((await response.json()) as { message: string }) };
    if (response.status === 204) return { kind: 'data', data: null as T };
    return response.ok ? { kind: 'data', data: (await response.json()) as T } : { kind: 'offline' };
  } catch {
    return { kind: 'offline' }; // No answer came: the screen says so to the person.
  }
}

export const openSlot = (secret: string) => post<LinkedSlot>('open', { secret });
export const acceptSlot = (secret: string) => post<null>('accept', { secret });
export const askOther = (secret: string, wish: string) => post<null>('other', { secret, wish });

export const inTheWay: Record<'gone' | 'busy' | 'offline', string> = {
  gone: 'Deze link werkt niet (meer). Het gesprek is verzet of geweest. Kijk in de nieuwste mail, of log in.',
  busy: 'Te vaak geprobeerd. Wacht een kwartier en open de link opnieuw.',
  offline: 'De server is niet bereikbaar. Probeer het opnieuw als je verbinding hebt.',
};
