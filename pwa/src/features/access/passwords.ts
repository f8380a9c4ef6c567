/** Choosing a password by a mailed link, and asking for such a link. */
export type Outcome = 'done' | 'gone' | 'weak' | 'busy' | 'offline';

const outcomes: Record<number, Outcome> = { 202: 'done', 204: 'done', 410: 'gone', 422: 'weak', 429: 'busy' };

async function post(path: string, body: Record<string, string>): Promise<Outcome> {
  const headers = { 'Content-Type': 'application/json', 'X-Uitzicht': '1' };
  try {
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return outcomes[response.status] ?? 'offline';
  } catch {
    return 'offline'; // No answer came: the screen says so to the person.
  }
}

export const askLink = (email: string) => post('/api/password/forgotten', { email });
export const choosePassword = (secret: string, password: string) =>
  post('/api/password', { secret, password });
