/** The link's own door. An answer without status is no answer: there is no connection. */
export interface Came<T> {
  status: number;
  body: T | null;
}

/** The beheerder looks at a questionnaire that is not published: nothing leaves the page. */
export const preview = location.hash === '#voorbeeld';

const TIMEOUT = 20_000;

export async function post<T>(
  path: string,
  body: Record<string, unknown>,
  keepalive = false,
): Promise<Came<T>> {
  if (preview) return { status: 204, body: null };
  try {
    const response = await fetch(`/api/survey/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Uitzicht': '1' },
      body: JSON.stringify(body),
      credentials: 'omit',
      redirect: 'manual',
      keepalive,
      ...(keepalive ? {} : { signal: AbortSignal.timeout(TIMEOUT) }),
    });
    const json = (response.headers.get('Content-Type') ?? '').includes('json');
    // A guest network may answer in our place: only 204 and JSON are ours, and a 404 wipes.
    if (!json && response.status !== 204)
      return { status: response.status >= 400 && response.status !== 404 ? response.status : 0, body: null };
    return { status: response.status, body: json ? ((await response.json()) as T) : null };
  } catch {
    return { status: 0, body: null }; // fetch rejects when no answer came.
  }
}
