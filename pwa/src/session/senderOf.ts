import { ask } from '../graphql/answer.ts';
import type { Acknowledgement, Sender } from '../outbox/sender.ts';
import type { OutboxStore } from '../outbox/store.ts';
import { senderLock } from '../outbox/tabLock.ts';
import type { Database } from '../storage/database.ts';
import { readDevice } from '../storage/device.ts';
import { documents } from './operations.ts';

/** The one sender of a membership: the same in every tab and in the worker. */
export const senderOf = (membershipId: string, database: Database, outbox: OutboxStore): Sender => ({
  database,
  outbox,
  lock: senderLock,
  documents,
  ask: (request) => ask<Acknowledgement>(request),
  isCurrent: async () => (await readDevice())?.membershipId === membershipId,
});
