import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { buildSchema, getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { newId } from '../outbox/ids.ts';
import { endPause, readPause } from '../outbox/pause.ts';
import { sendAll } from '../outbox/sender.ts';
import { OutboxStore } from '../outbox/store.ts';
import { documents } from '../session/operations.ts';
import { open, openMembershipStore } from './database.ts';
import { freeze, thaw, type Frozen } from './frozen.ts';
import { deviceUpgrades, membershipUpgrades } from './migrations.ts';
import { openVault } from './vault.ts';

const fixtures = import.meta.glob<Frozen>('./releases/*.json', { eager: true, import: 'default' });
const fixture = (name: string): Frozen => {
  const found = fixtures[`./releases/${name}.json`];
  if (!found) throw new Error(`No fixture ${name}: see releases/README.md`);
  return found;
};
const versions = membershipUpgrades.map((_upgrade, place) => place + 1);
const root = new URL('../../../', import.meta.url);
const schema = buildSchema(readFileSync(new URL('schema.graphql', root), 'utf8'));

describe('every version of the store that was released', () => {
  it('has a frozen fixture, and every fixture a version', () => {
    const names = [
      ...versions.map((version) => `membership-${version}`),
      ...deviceUpgrades.map((_u, place) => `device-${place + 1}`),
    ];
    expect(Object.keys(fixtures).sort()).toEqual(names.map((name) => `./releases/${name}.json`).sort());
  });

  it.each(versions)('%i is made by the same upgrades as when it was released', async (version) => {
    const name = newId();
    const made = await open(name, membershipUpgrades.slice(0, version));
    made.close();
    const { stores } = fixture(`membership-${version}`);
    expect((await freeze(await openDB(name))).stores).toEqual(stores);
  });

  it('of the device still says who works there', async () => {
    const name = newId();
    await thaw(fixture('device-1'), name);
    const device = await open(name, deviceUpgrades);
    expect(await device.get('device', 'current')).toMatchObject({
      membershipId: '0197a000-0000-7000-8000-00000000000a',
      roles: ['EXPERT'],
    });
  });
});

describe.each(versions)('a device with unsent work in version %i', (version) => {
  async function opened() {
    const membershipId = newId();
    await thaw(fixture(`membership-${version}`), `uitzicht-${membershipId}`);
    const database = await openMembershipStore(membershipId);
    return { database, outbox: new OutboxStore(database, await openVault(database)) };
  }

  it('keeps all of it, readable, with its refusals', async () => {
    const { database, outbox } = await opened();
    const entries = await outbox.list();
    expect(entries.map(({ operation, state, attempts }) => [operation, state, attempts])).toEqual([
      ['HourEntryLog', 'sent', 1],
      ['HourEntryLog', 'waiting', 1],
      ['HourEntryCorrect', 'waiting', 0],
      ['HourEntryLog', 'refused', 1],
      ['AppointmentPlan', 'waiting', 0],
      ['MonthSubmit', 'waiting', 0],
    ]);
    expect(entries[1]?.input.note).toBe('Dagplanning besproken');
    expect(entries[3]?.refusals[0]?.code).toBe('DAY_FULL');
    expect((await readPause(database))?.reason).toBe('offline');
  });

  it('delivers it under the ids it was made with', async () => {
    const { database, outbox } = await opened();
    const before = await outbox.list();
    await endPause(database);
    const asked: string[] = [];
    const ask = ({ variables }: { variables: Record<string, unknown> }) => {
      asked.push((variables.input as { mutationId: string }).mutationId);
      return Promise.resolve({
        kind: 'data' as const,
        data: { result: { record: { version: 1 }, userErrors: [] } },
      });
    };
    const lock = <T>(work: () => Promise<T>) => work();
    const now = () => (before[0]?.createdAt ?? 0) + 60_000;
    await sendAll({ database, outbox, lock, documents, ask, isCurrent: () => Promise.resolve(true), now });
    const waiting = before.filter(
      ({ state, operation }) => state === 'waiting' && operation !== 'MonthSubmit',
    );
    expect(asked).toEqual(waiting.map(({ mutationId }) => mutationId));
  });

  it('is still understood by the server: inputs only gain nullable fields', async () => {
    const { outbox } = await opened();
    for (const { operation, input, mutationId, basedOnVersion } of await outbox.list()) {
      const document = parse(documents[operation] ?? '').definitions[0] as OperationDefinitionNode;
      const sent = {
        ...input,
        mutationId,
        ...(operation === 'HourEntryCorrect' ? { basedOnVersion: basedOnVersion ?? 1 } : {}),
      };
      const { errors } = getVariableValues(schema, document.variableDefinitions ?? [], { input: sent });
      expect([operation, errors]).toEqual([operation, undefined]);
    }
  });
});
