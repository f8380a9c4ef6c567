import 'fake-indexeddb/auto';
import { openMembershipStore, type Database } from '../storage/database.ts';
import { openVault } from '../storage/vault.ts';
import type { Draft } from './entry.ts';
import { FakeServer } from './FakeServer.ts';
import { newId } from './ids.ts';
import { sendAll, type Sender } from './sender.ts';
import { OutboxStore } from './store.ts';
import type { Lock } from './tabLock.ts';

export function mutex(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

export interface Phone {
  database: Database;
  outbox: OutboxStore;
  server: FakeServer;
  sender: Sender;
  clock: { now: number };
  send: () => Promise<number | null>;
}

export const documents = { Log: 'mutation Log', Correct: 'mutation Correct', Submit: 'mutation Submit' };

/** A phone with an empty store of its own and a server that answers only to it. */
export async function phone(server = new FakeServer(), membershipId: string = newId()): Promise<Phone> {
  const database = await openMembershipStore(membershipId);
  const outbox = new OutboxStore(database, await openVault(database));
  const clock = { now: Date.now() };
  const sender: Sender = {
    database,
    outbox,
    lock: mutex(),
    documents,
    ask: server.ask,
    isCurrent: () => Promise.resolve(true),
    now: () => clock.now,
  };
  return { database, outbox, server, sender, clock, send: () => sendAll(sender) };
}

export const log = (id = newId()): Draft => ({ operation: 'Log', input: { id, minutes: 90 }, touches: [id] });

export const correct = (id: string, minutes: number, basis: Partial<Draft>): Draft => ({
  operation: 'Correct',
  input: { id, minutes },
  touches: [id],
  ...basis,
});

export const states = async (outbox: OutboxStore) => (await outbox.list()).map((entry) => entry.state);
