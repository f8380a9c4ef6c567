import { expect, it, vi } from 'vitest';
import { confirmApp, renewCodes } from './secondFactor.ts';

vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });

const answering = (...answers: Response[]) => {
  const fetched = vi.fn((path: string, init: RequestInit) => {
    const next = answers.shift();
    return next ? Promise.resolve(next) : Promise.reject(new TypeError(`${path} ${init.method}`));
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

it('new codes come after the password, also when the session has to be refreshed first', async () => {
  const fetched = answering(
    new Response(null, { status: 401 }),
    Response.json({ membershipId: 'anna' }),
    Response.json({ recoveryCodes: ['ABCD'] }),
  );
  expect(await renewCodes('een wachtwoord')).toEqual({ data: { recoveryCodes: ['ABCD'] } });
  expect(fetched.mock.calls.map(([path]) => path)).toEqual([
    '/api/second-factor/codes',
    '/api/session/refresh',
    '/api/second-factor/codes',
  ]);
  expect(fetched.mock.calls[2]?.[1].body).toBe('{"proof":"een wachtwoord"}');
});

it.each([
  [422, {}, 'Typ de code die de nieuwe app nu laat zien.'],
  [410, {}, 'Begin opnieuw.'],
  [429, { 'Retry-After': '601' }, 'Wacht 11 minuten'],
  [429, { 'Retry-After': '3' }, 'Wacht 1 minuut en'],
  [500, {}, 'Er ging iets mis op de server.'],
])('says what %i means', async (status, headers, words) => {
  answering(new Response(null, { status, headers: headers as Record<string, string> }));
  expect(await confirmApp('123456')).toEqual({ wrong: expect.stringContaining(words) as string });
});
