import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask } from './answer.ts';

const request = { operation: 'Log', document: 'mutation Log', variables: {}, schema: 1 };
const alone = <T>(work: () => Promise<T>) => work();

const graphql = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/graphql-response+json' },
  });

/** Answers each request with the next of these; what is left shows what was not asked. */
function server(...answers: (Response | Error)[]) {
  const calls: { path: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    calls.push({ path, init });
    const next = answers.shift();
    return next instanceof Response
      ? Promise.resolve(next)
      : Promise.reject(next ?? new TypeError('no answer'));
  });
  return calls;
}

afterEach(() => vi.unstubAllGlobals());

describe('an answer', () => {
  it('with data is data, and the request says what the API asks', async () => {
    const calls = server(graphql({ data: { a: 1 } }));
    expect(await ask(request, alone)).toEqual({ kind: 'data', data: { a: 1 } });
    expect(calls[0]?.init.headers).toMatchObject({ 'X-Uitzicht': '1', 'X-Uitzicht-Schema': '1' });
  });
  it('that never comes is offline', async () => {
    server(new TypeError('Failed to fetch'));
    expect(await ask(request, alone)).toEqual({ kind: 'offline' });
  });
  it.each([200, 401, 511])('in HTML with status %i is a guest network', async (status) => {
    server(
      new Response('<html>Welkom op de wifi</html>', { status, headers: { 'Content-Type': 'text/html' } }),
    );
    expect(await ask(request, alone)).toEqual({ kind: 'portal' });
  });
  it('that says 403 is forbidden, and nothing is refreshed', async () => {
    const calls = server(new Response(null, { status: 403 }));
    expect(await ask(request, alone)).toEqual({ kind: 'forbidden' });
    expect(calls).toHaveLength(1);
  });
  it('that says 429 names the wait', async () => {
    server(new Response(null, { status: 429, headers: { 'Retry-After': '30' } }));
    expect(await ask(request, alone)).toEqual({ kind: 'busy', seconds: 30 });
  });
  it('of a server that broke is broken', async () => {
    server(new Response('{}', { status: 500, headers: { 'Content-Type': 'application/json' } }));
    expect(await ask(request, alone)).toEqual({ kind: 'broken', code: 'HTTP_500' });
  });
  it('with an error says its code', async () => {
    server(graphql({ data: null, errors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] }));
    expect(await ask(request, alone)).toEqual({ kind: 'broken', code: 'INTERNAL' });
  });
  it('to an app that is too old says so', async () => {
    server(graphql({ errors: [{ message: 'x', extensions: { code: 'APP_TOO_OLD' } }] }, 400));
    expect(await ask(request, alone)).toEqual({ kind: 'too-old' });
  });
});

describe('an expired access token', () => {
  const expired = () => new Response(null, { status: 401 });
  it('is refreshed once, and the request asked again', async () => {
    const calls = server(expired(), new Response('{}', { status: 200 }), graphql({ data: { a: 1 } }));
    expect(await ask(request, alone)).toEqual({ kind: 'data', data: { a: 1 } });
    expect(calls.map(({ path }) => path)).toEqual(['/graphql', '/api/session/refresh', '/graphql']);
  });
  it('with an ended session is a sign-out', async () => {
    server(expired(), expired());
    expect(await ask(request, alone)).toEqual({ kind: 'signed-out' });
  });
  it('whose refresh got lost on the way is no sign-out', async () => {
    server(expired(), new TypeError('Failed to fetch'));
    expect(await ask(request, alone)).toEqual({ kind: 'offline' });
  });
});
