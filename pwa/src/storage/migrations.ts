import type { IDBPDatabase, IDBPTransaction } from 'idb';

export type Upgrade = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void;

/**
 * The ordered upgrades of a membership's store: the first makes version 1, and so on. An upgrade that was
 * released is never changed, because devices with unsent work in that shape are out there.
 */
export const membershipUpgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('keys');
    database.createObjectStore('sealed');
    database.createObjectStore('state');
    database.createObjectStore('outbox', { keyPath: 'mutationId' }).createIndex('bySequence', 'sequence');
  },
];

/** The device itself only remembers who works on it. */
export const deviceUpgrades: readonly Upgrade[] = [(database) => void database.createObjectStore('device')];
