import 'fake-indexeddb/auto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import type { Draft } from '../outbox/entry.ts';
import { newId } from '../outbox/ids.ts';
import { writePause } from '../outbox/pause.ts';
import { OutboxStore } from '../outbox/store.ts';
import { open, openMembershipStore } from './database.ts';
import { freeze, thaw, type Frozen } from './frozen.ts';
import { deviceUpgrades, membershipUpgrades } from './migrations.ts';
import { openVault } from './vault.ts';

const MADE = Date.parse('2026-11-20T15:30:00Z');
const id = (number: number) => `0197a000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const hours = (number: number, note = ''): Draft => ({
  operation: 'HourEntryLog',
  input: {
    id: id(number),
    date: '2026-11-20',
    minutes: 90,
    travelMinutes: 20,
    activityKindId: id(90),
    trajectId: id(91),
    networkId: null,
    note,
  },
  touches: [id(number)],
  marks: ['hours:2026-11'],
});

/** A phone in the middle of things: sent, on its way, edited, refused, planned, submitted. */
async function busyStore(): Promise<Frozen> {
  const membershipId = newId();
  const database = await openMembershipStore(membershipId);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  await database.put('keys', key, 'aes');
  const vault = await openVault(database);
  const outbox = new OutboxStore(database, vault);
  const sent = await outbox.append(hours(1), MADE);
  const underway = await outbox.append(hours(2, 'Dagplanning besproken'), MADE + 1);
  await outbox.append(
    {
      operation: 'HourEntryCorrect',
      input: { id: id(2), minutes: 60 },
      touches: [id(2)],
      marks: ['hours:2026-11'],
      follows: underway,
    },
    MADE + 2,
  );
  const refused = await outbox.append(hours(3), MADE + 3);
  await outbox.append(
    {
      operation: 'AppointmentPlan',
      input: {
        id: id(4),
        date: '2026-11-27',
        startTime: '09:30',
        minutes: 60,
        trajectId: id(91),
        networkId: null,
      },
      touches: [id(4)],
    },
    MADE + 4,
  );
  await outbox.append(
    {
      operation: 'MonthSubmit',
      input: { month: '2026-11' },
      touches: ['month:2026-11'],
      waitsFor: ['hours:2026-11'],
    },
    MADE + 5,
  );
  for (const attempted of [sent, underway, refused]) await outbox.markAttempted(attempted);
  await outbox.acknowledge(sent, 1, MADE + 10);
  await outbox.refuse(
    refused,
    [{ code: 'DAY_FULL', field: ['date'], message: 'Op deze dag komen er meer dan 24 uur te staan.' }],
    MADE + 11,
  );
  await writePause(database, { reason: 'offline', until: MADE + 60_000, failures: 2 });
  await database.put('sealed', await vault.seal({ me: { id: id(10), name: 'Marit Hoogland' } }), 'work');
  return freeze(database);
}

async function deviceStore(): Promise<Frozen> {
  const name = newId();
  const database = await open(name, deviceUpgrades);
  const state = {
    membershipId: '0197a000-0000-7000-8000-00000000000a',
    name: 'Marit Hoogland',
    roles: ['EXPERT'],
    lastContact: MADE,
  };
  await database.put('device', state, 'current');
  return freeze(database);
}

it('what is frozen thaws as it was', async () => {
  const frozen = await busyStore();
  const name = newId();
  await thaw(frozen, name);
  const again = await openDB(name);
  expect(again.version).toBe(membershipUpgrades.length);
  expect(await again.getAll('outbox')).toHaveLength(6);
});

it('a release leaves its stores behind', async () => {
  const made = {
    [`membership-${membershipUpgrades.length}`]: await busyStore(),
    [`device-${deviceUpgrades.length}`]: await deviceStore(),
  };
  for (const [name, frozen] of Object.entries(made)) {
    const file = new URL(`./releases/${name}.json`, import.meta.url);
    if (process.env.FREEZE && !existsSync(file)) writeFileSync(file, `${JSON.stringify(frozen, null, 2)}\n`);
    const left = JSON.parse(readFileSync(file, 'utf8')) as Frozen;
    expect(left.stores).toEqual(frozen.stores);
  }
});
