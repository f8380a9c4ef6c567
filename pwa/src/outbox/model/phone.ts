import 'fake-indexeddb/auto';
import { openMembershipStore, type Database } from '../../storage/database.ts';
import { openVault } from '../../storage/vault.ts';
import { mutex } from '../fixture.ts';
import { newId } from '../ids.ts';
import { sendAll, type Sender } from '../sender.ts';
import { OutboxStore } from '../store.ts';
import { Fuse, mortal, mortalDatabase } from './crash.ts';
import type { World } from './world.ts';

export interface Tab {
  fuse: Fuse;
  database: Database;
  outbox: OutboxStore;
  send: () => Promise<number | null>;
  close: () => void;
}

export interface ModelPhone {
  world: World;
  clock: { now: number };
  tabs: Tab[];
}

/** A phone with two tabs of the real app on one store; every await of a tab can be its last. */
export async function modelPhone(world: World): Promise<ModelPhone> {
  const membershipId = newId();
  const clock = { now: Date.now() };
  const lock = mutex();
  const open = async (): Promise<Tab> => {
    const fuse = new Fuse();
    const whole = await openMembershipStore(membershipId);
    const vault = await openVault(whole);
    const database = mortalDatabase(whole, fuse);
    const outbox = new OutboxStore(database, {
      seal: (value) => mortal(fuse, () => vault.seal(value)),
      unseal: (sealed) => mortal(fuse, () => vault.unseal(sealed)),
    });
    const sender: Sender = {
      database,
      outbox,
      lock,
      documents: world.documents,
      ask: (request) => mortal(fuse, () => world.ask(request)),
      isCurrent: () => mortal(fuse, () => Promise.resolve(true)),
      now: () => clock.now,
    };
    return { fuse, database, outbox, send: () => sendAll(sender), close: () => whole.close() };
  };
  return { world, clock, tabs: [await open(), await open()] };
}
