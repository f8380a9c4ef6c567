import { sessionLock, type Lock } from '../outbox/tabLock.ts';

/** Everything that can come of a request, so that nobody guesses from a message text. */
export type Answer<T> =
  | { kind: 'data'; data: T }
  /** The network failed, or no answer came in time. */
  | { kind: 'offline' }
  /** Something between us and the server answered, such as the sign-in page of a guest network. */
  | { kind: 'portal' }
  | { kind: 'signed-out' }
  | { kind: 'forbidden' }
  | { kind: 'too-old' }
  | { kind: 'busy'; seconds: number | null }
  /** The server answered that it could not: this request is broken, others may be fine. */
  | { kind: 'broken'; code: string };

export interface GraphqlRequest {
  operation: string;
  document: string;
  variables: Record<string, unknown>;
  schema: number;
}

const TIMEOUT = 20_000;
const FILE_TIMEOUT = 180_000;

const fileHeaders = { 'Content-Type': 'application/octet-stream', 'X-Uitzicht': '1' };

const headers = (schema: number): Record<string, string> => ({
  'Content-Type': 'application/json',
  Accept: 'application/graphql-response+json, application/json',
  'X-Uitzicht': '1',
  'X-Uitzicht-Schema': String(schema),
});

export const ask = <T>(request: GraphqlRequest, lock: Lock = sessionLock): Promise<Answer<T>> =>
  withSession(() => send<T>(request), lock);

/** Hands a file over as it is; the answer is the JSON that the server makes of it. */
export const hand = <T>(path: string, file: Blob, lock: Lock = sessionLock): Promise<Answer<T>> =>
  withSession(async () => {
    const response = await post(path, fileHeaders, file, FILE_TIMEOUT);
    return response ? judge<T>(response, (body) => body as T) : { kind: 'offline' };
  }, lock);

/** Tells what no record may be kept of, such as a password; the answer is the JSON that the server makes of it. */
export const tell = <T>(path: string, body: unknown, lock: Lock = sessionLock): Promise<Answer<T>> =>
  withSession(async () => {
    const response = await post(path, headers(1), JSON.stringify(body));
    return response ? judge<T>(response, (answer) => answer as T) : { kind: 'offline' };
  }, lock);

/** Reads a file that the server makes. */
export const fetchFile = (path: string, lock: Lock = sessionLock): Promise<Answer<Blob>> =>
  withSession(async () => {
    const response = await exchange('GET', path, { 'X-Uitzicht': '1' }, null, FILE_TIMEOUT);
    if (!response) return { kind: 'offline' };
    return response.ok && !isPage(response)
      ? { kind: 'data', data: await response.blob() }
      : statusOf(response);
  }, lock);

/** Asks once; on an expired access token refreshes alone among tabs and worker, and asks once more. */
async function withSession<T>(send: () => Promise<Answer<T>>, lock: Lock): Promise<Answer<T>> {
  const first = await send();
  if (first.kind !== 'signed-out') return first;
  const refreshed = await lock(refresh);
  return refreshed.kind === 'data' ? send() : refreshed;
}

async function send<T>({ operation, document, variables, schema }: GraphqlRequest): Promise<Answer<T>> {
  const body = JSON.stringify({ query: document, operationName: operation, variables });
  const response = await post('/graphql', headers(schema), body);
  return response ? judge<T>(response) : { kind: 'offline' };
}

async function refresh(): Promise<Answer<null>> {
  const response = await post('/api/session/refresh', headers(1));
  if (!response) return { kind: 'offline' };
  if (response.ok && !isPage(response)) return { kind: 'data', data: null };
  return response.ok ? { kind: 'portal' } : statusOf(response);
}

const post = (path: string, sent: Record<string, string>, body: BodyInit | null = null, within = TIMEOUT) =>
  exchange('POST', path, sent, body, within);

async function exchange(
  method: string,
  path: string,
  sent: Record<string, string>,
  body: BodyInit | null,
  within: number,
): Promise<Response | null> {
  try {
    const signal = AbortSignal.timeout(within);
    return await fetch(path, { method, headers: sent, body, signal, redirect: 'manual' });
  } catch {
    return null; // fetch only rejects when no answer came: that is the answer "offline".
  }
}

const isPage = (response: Response) =>
  response.type === 'opaqueredirect' || (response.headers.get('Content-Type') ?? '').includes('text/html');

function statusOf(response: Response): Exclude<Answer<never>, { kind: 'data' }> {
  if (isPage(response)) return { kind: 'portal' };
  if (response.status === 401) return { kind: 'signed-out' };
  if (response.status === 403) return { kind: 'forbidden' };
  if (response.status === 426) return { kind: 'too-old' };
  if ([429, 502, 503, 504].includes(response.status)) return { kind: 'busy', seconds: retryAfter(response) };
  return { kind: 'broken', code: `HTTP_${response.status}` };
}

function retryAfter(response: Response): number | null {
  const value = response.headers.get('Retry-After');
  if (value === null) return null;
  const seconds = Number(value);
  const distance = Number.isFinite(seconds) ? seconds : (Date.parse(value) - Date.now()) / 1_000;
  return Number.isFinite(distance) ? Math.max(0, distance) : null;
}

interface Body<T> {
  data?: T | null;
  errors?: { extensions?: { code?: string } }[];
}

async function judge<T>(
  response: Response,
  dataOf = (body: Body<T>): T | null => body.data ?? null,
): Promise<Answer<T>> {
  const type = response.headers.get('Content-Type') ?? '';
  if (isPage(response) || (response.ok && !type.includes('json'))) return { kind: 'portal' };
  const body = type.includes('graphql-response') || response.ok ? await read<T>(response) : null;
  const code = body?.errors?.[0]?.extensions?.code;
  if (code === 'APP_TOO_OLD') return { kind: 'too-old' };
  if (code === 'FORBIDDEN') return { kind: 'forbidden' };
  if (!response.ok) return statusOf(response);
  if (code !== undefined || body?.errors !== undefined) return { kind: 'broken', code: code ?? 'UNKNOWN' };
  const data = body && dataOf(body);
  return data ? { kind: 'data', data } : { kind: 'portal' };
}

async function read<T>(response: Response): Promise<Body<T> | null> {
  try {
    return (await response.json()) as Body<T>;
  } catch {
    return null; // Not JSON although it says so: judged as an answer from something else than the server.
  }
}
