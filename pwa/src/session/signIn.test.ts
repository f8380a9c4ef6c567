import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { oweSignOut, owesSignOut, readDevice, writeDevice } from '../storage/device.ts';

vi.stubGlobal('navigator', {
  onLine: true,
  locks: { request: (_: string, work: () => Promise<unknown>) => work() },
});

it('who signs in where another works leaves nothing to be sent in their name, also when the line drops at once', async () => {
  const { signIn } = await import('./signIn.ts');
  await writeDevice({ membershipId: 'anna', name: 'Anna', roles: ['EXPERT'], lastContact: Date.now() });
  const answers = [() => Response.json({ membershipId: 'bea', recoveryCodes: [] })];
  vi.stubGlobal('fetch', () => {
    const next = answers.shift();
    return next ? Promise.resolve(next()) : Promise.reject(new TypeError('gone'));
  });
  expect((await signIn({ email: 'bea@voorbeeld.nl', password: 'x' })).kind).toBe('offline');
  expect(await readDevice()).toBeUndefined();
});

it('who signs in again on the own device stays', async () => {
  const { signIn } = await import('./signIn.ts');
  await writeDevice({ membershipId: 'anna', name: 'Anna', roles: ['EXPERT'], lastContact: Date.now() });
  const answers = [() => Response.json({ membershipId: 'anna', recoveryCodes: [] })];
  vi.stubGlobal('fetch', () => {
    const next = answers.shift();
    return next ? Promise.resolve(next()) : Promise.reject(new TypeError('gone'));
  });
  expect((await signIn({ email: 'anna@voorbeeld.nl', password: 'x' })).kind).toBe('offline');
  expect((await readDevice())?.membershipId).toBe('anna');
});

it('recovery codes are shown also when the line drops right after the app was tied', async () => {
  const { recoveryCodes, signIn } = await import('./signIn.ts');
  const answers = [() => Response.json({ membershipId: 'anna', recoveryCodes: ['ABCD', 'EFGH'] })];
  vi.stubGlobal('fetch', () => {
    const next = answers.shift();
    return next ? Promise.resolve(next()) : Promise.reject(new TypeError('gone'));
  });
  expect((await signIn({ email: 'anna@voorbeeld.nl', password: 'x', code: '123456' })).kind).toBe('offline');
  expect(recoveryCodes.value).toEqual(['ABCD', 'EFGH']);
  recoveryCodes.value = [];
});

interface Call {
  method: string;
  body: Record<string, unknown> | null;
}

/** The server answers so, in turn, and is gone after that. */
function answering(...answers: (() => Response)[]): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', (_path: string, { method, body }: RequestInit) => {
    calls.push({
      method: method ?? 'GET',
      body: body ? (JSON.parse(body as string) as Record<string, unknown>) : null,
    });
    const next = answers.shift();
    return next ? Promise.resolve(next()) : Promise.reject(new TypeError('gone'));
  });
  return calls;
}

it('who works for two partnerships is asked which, and the device remembers it for the next time', async () => {
  const { signIn } = await import('./signIn.ts');
  const partnerships = [
    { id: 'east', name: 'Oost' },
    { id: 'west', name: 'West' },
  ];
  const ask = () => Response.json({ code: 'PARTNERSHIP_REQUIRED', partnerships }, { status: 401 });
  const calls = answering(ask, () => Response.json({ membershipId: 'anna' }));
  const anna = { email: 'anna@voorbeeld.nl', password: 'x' };
  expect(await signIn(anna)).toEqual({ kind: 'choose', partnerships, last: null });
  await signIn({ ...anna, partnershipId: 'west' });
  expect(calls[1]?.body).toMatchObject({ partnershipId: 'west' });
  answering(ask);
  expect(await signIn(anna)).toEqual({ kind: 'choose', partnerships, last: 'west' });
});

it('who signs out without a connection is wiped, and the server is told when there is one', async () => {
  const { signOut, signOutOwed, tellOwedSignOut } = await import('./signIn.ts');
  await writeDevice({ membershipId: 'anna', name: 'Anna', roles: ['EXPERT'], lastContact: Date.now() });
  answering();
  await signOut();
  expect(await readDevice()).toBeUndefined();
  expect(signOutOwed.value).toBe(true);
  answering(() => new Response('<html>Log in op de wifi</html>', { status: 200 }));
  await tellOwedSignOut();
  expect(signOutOwed.value).toBe(true);
  const calls = answering(() => new Response(null, { status: 204 }));
  await tellOwedSignOut();
  expect(calls.map(({ method }) => method)).toEqual(['DELETE']);
  expect([signOutOwed.value, await owesSignOut()]).toEqual([false, false]);
});

it('the session of who left is ended before the next one signs in', async () => {
  const { signIn } = await import('./signIn.ts');
  await oweSignOut(true);
  const calls = answering(
    () => new Response(null, { status: 204 }),
    () => Response.json({ membershipId: 'bea' }),
  );
  await signIn({ email: 'bea@voorbeeld.nl', password: 'x' });
  expect(calls.slice(0, 2).map(({ method }) => method)).toEqual(['DELETE', 'POST']);
  expect(await owesSignOut()).toBe(false);
});

it('says so when the page of a guest network answers, and lets somebody try again', async () => {
  const { signIn } = await import('./signIn.ts');
  const page = () =>
    new Response('<html>Welkom op de wifi</html>', { headers: { 'Content-Type': 'text/html' } });
  answering(page, page);
  expect((await signIn({ email: 'anna@voorbeeld.nl', password: 'x' })).kind).toBe('portal');
  expect((await signIn({ email: 'anna@voorbeeld.nl', password: 'x' })).kind).toBe('portal');
});
