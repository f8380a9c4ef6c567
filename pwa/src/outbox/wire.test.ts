import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../graphql/answer.ts';
import { log, mutex, phone, states } from './fixture.ts';
import { readPause } from './pause.ts';
import type { Acknowledgement } from './sender.ts';

const json = { 'Content-Type': 'application/graphql-response+json' };
const accepted = () =>
  new Response(
    JSON.stringify({ data: { result: { record: { version: 1 }, acceptedVersion: 1, userErrors: [] } } }),
    { headers: json },
  );

/** A phone of which the requests go through the real judgement of answers, to these answers in turn. */
async function wired(...answers: (() => Response)[]) {
  const calls: { path: string; mutationId: string | undefined }[] = [];
  vi.stubGlobal('fetch', (path: string, { body }: RequestInit) => {
    const sent = body
      ? (JSON.parse(body as string) as { variables: { input: { mutationId: string } } })
      : null;
    calls.push({ path, mutationId: sent?.variables.input.mutationId });
    const next = answers.shift();
    return next ? Promise.resolve(next()) : Promise.reject(new TypeError('Failed to fetch'));
  });
  const one = await phone();
  const lock = mutex();
  one.sender.ask = (request) => ask<Acknowledgement>(request, lock);
  return { ...one, calls };
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(null, { status: code, headers });
const html = (code: number) => () =>
  new Response('<html>Log in op de wifi</html>', { status: code, headers: { 'Content-Type': 'text/html' } });

afterEach(() => vi.unstubAllGlobals());

describe('what comes over the wire, and what it does to the outbox', () => {
  it.each([
    ['a 401 and a refresh that is refused', [status(401), status(401)], 'signed-out', null],
    ['a 403', [status(403)], 'forbidden', null],
    ['a 429 with Retry-After', [status(429, { 'Retry-After': '90' })], 'busy', 90_000],
    ['a 503 with Retry-After', [status(503, { 'Retry-After': '30' })], 'busy', 30_000],
    ['a 426', [status(426)], 'too-old', null],
  ] as const)('%s pauses all of it', async (_what, answers, reason, wait) => {
    const { outbox, send, clock, database } = await wired(...answers);
    await outbox.append(log());
    await outbox.append(log());
    expect(await send()).toBe(wait === null ? null : clock.now + wait);
    expect((await readPause(database))?.reason).toBe(reason);
    expect(await states(outbox)).toEqual(['waiting', 'waiting']);
  });

  it.each([200, 302, 401, 403, 511])(
    'the page of a guest network with status %i is tried again later',
    async (code) => {
      const { outbox, send, clock, database, calls } = await wired(html(code), accepted);
      await outbox.append(log());
      const again = await send();
      expect((await readPause(database))?.reason).toBe('portal');
      clock.now = again ?? 0;
      await send();
      expect(await states(outbox)).toEqual(['sent']);
      expect(new Set(calls.map(({ mutationId }) => mutationId)).size).toBe(1);
    },
  );

  it('an expired token is renewed, and the same mutation asked again', async () => {
    const { outbox, send, calls } = await wired(status(401), status(200), accepted);
    await outbox.append(log());
    await send();
    expect(calls.map(({ path }) => path)).toEqual(['/graphql', '/api/session/refresh', '/graphql']);
    expect(calls[0]?.mutationId).toBe(calls[2]?.mutationId);
    expect(await states(outbox)).toEqual(['sent']);
  });

  it('an entry the server breaks on lets the next one pass, and keeps its id for another try', async () => {
    const broken = () => new Response('{}', { status: 500, headers: { 'Content-Type': 'application/json' } });
    const { outbox, send, clock, calls } = await wired(broken, accepted, accepted);
    await outbox.append(log());
    await outbox.append(log());
    const again = await send();
    expect(await states(outbox)).toEqual(['waiting', 'sent']);
    clock.now = again ?? 0;
    await send();
    expect(await states(outbox)).toEqual(['sent', 'sent']);
    expect(calls[0]?.mutationId).toBe(calls[2]?.mutationId);
  });
});
