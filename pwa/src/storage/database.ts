import { openDB, type IDBPDatabase } from 'idb';
import { deviceUpgrades, membershipUpgrades, type Upgrade } from './migrations.ts';

export type Database = IDBPDatabase;

const nameOf = (membershipId: string) => `uitzicht-${membershipId}`;

export const openMembershipStore = (membershipId: string): Promise<Database> =>
  open(nameOf(membershipId), membershipUpgrades);

export const openDeviceStore = (): Promise<Database> => open('uitzicht-device', deviceUpgrades);

export function open(name: string, upgrades: readonly Upgrade[]): Promise<Database> {
  return openDB(name, upgrades.length, {
    upgrade(database, from, _to, transaction) {
      for (const upgrade of upgrades.slice(from)) upgrade(database, transaction);
    },
    // A newer tab must be able to upgrade, so this one lets go; taking over a release reloads every tab anyway.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Removes everything of a membership from the device, the key included. */
export function wipeMembershipStore(membershipId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(nameOf(membershipId));
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('The store could not be removed'));
  });
}
