import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { readDevice, writeDevice } from '../storage/device.ts';

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
