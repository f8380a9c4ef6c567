import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { membership } from '../../session/membership.ts';
import { openMembershipStore } from '../../storage/database.ts';
import { openVault } from '../../storage/vault.ts';
import { dropHeldBack, HeldBack, holdsBack, strandedOf } from './heldBack.ts';

const personal = (text: string) => ({ text, version: 1 });

beforeEach(async () => {
  const database = await openMembershipStore(crypto.randomUUID());
  membership.value = { database, vault: await openVault(database) } as unknown as NonNullable<
    typeof membership.value
  >;
});

it('tells what has no box any more, and forgets it with the conversation', async () => {
  await new HeldBack('r', 'note:PROUD').hold(personal('Bel 06-12345678'));
  await new HeldBack('r', 'PROUD').hold(personal('Mijn nummer'));
  await new HeldBack('other', 'PROUD').hold(personal('Van elders'));
  expect(await strandedOf('r', true)).toEqual(['Mijn nummer', 'Bel 06-12345678']);
  expect(await strandedOf('r', false)).toEqual(['Mijn nummer']);
  await dropHeldBack('r');
  expect(await strandedOf('r', true)).toEqual([]);
  expect(await strandedOf('other', true)).toEqual(['Van elders']);
});

it('holds nothing up once its box is gone, also when it is found after that', async () => {
  const kept = new HeldBack('left', 'own');
  await kept.hold(personal('Bel 06-12345678'));
  expect(holdsBack('left')).toBe(true);
  kept.leave();
  expect(await kept.find()).toEqual(personal('Bel 06-12345678'));
  expect(holdsBack('left')).toBe(false);
});
