import type { IDBPObjectStore } from 'idb';
import type { Database } from '../storage/database.ts';
import type { Vault } from '../storage/vault.ts';
import { SCHEMA_GENERATION, type Draft, type Entry, type Refusal, type StoredEntry } from './entry.ts';
import { newId } from './ids.ts';

export type WritableStore<Stores extends ArrayLike<string> = ['outbox']> = IDBPObjectStore<
  unknown,
  Stores,
  'outbox',
  'readwrite'
>;

/** Entries as they lie on the device: read opened, written in one transaction at a time. */
export class StoredEntries {
  constructor(
    protected readonly database: Database,
    protected readonly vault: Vault,
    protected readonly changed: () => void = () => undefined,
  ) {}

  /** Everything in the outbox, opened, in the order it was made. */
  async list(): Promise<Entry[]> {
    const stored = (await this.database.getAllFromIndex('outbox', 'bySequence')) as StoredEntry[];
    return Promise.all(stored.map((entry) => this.open(entry)));
  }

  protected change(mutationId: string, change: (entry: StoredEntry) => StoredEntry): Promise<void> {
    return this.write(async (store) => {
      const entry = (await store.get(mutationId)) as StoredEntry | undefined;
      if (entry) await store.put(change(entry));
    });
  }

  protected async write<T>(work: (store: WritableStore) => Promise<T>): Promise<T> {
    const transaction = this.database.transaction('outbox', 'readwrite', { durability: 'strict' });
    const result = await wholly(transaction, () => work(transaction.store));
    this.changed();
    return result;
  }

  protected async open({ sealed, sealedRefusals, ...frame }: StoredEntry): Promise<Entry> {
    const refusals = sealedRefusals ? await this.vault.unseal<Refusal[]>(sealedRefusals) : [];
    return { ...frame, input: await this.vault.unseal(sealed), refusals };
  }
}

/** Resolves when all of it is durable. Work that fails halfway leaves nothing: without this a store commits what came before the error. */
export async function wholly<T>(
  transaction: { done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  const working = work().catch((error: unknown) => {
    rollBack(transaction);
    throw error;
  });
  const [result] = await Promise.all([working, transaction.done]);
  return result;
}

function rollBack(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The store rolled it back by itself, as it does when the disk is full.
  }
}

/** What a feature hands in, as it will lie on the device; its place in the order is given when it is written. */
export async function freshEntry(vault: Vault, draft: Draft, now: number): Promise<StoredEntry> {
  return {
    mutationId: newId(now),
    sequence: 0,
    operation: draft.operation,
    schema: SCHEMA_GENERATION,
    touches: draft.touches,
    marks: draft.marks ?? [],
    waitsFor: draft.waitsFor ?? [],
    follows: draft.follows ?? null,
    basedOnVersion: draft.basedOnVersion ?? null,
    state: 'waiting',
    attempts: 0,
    notBefore: 0,
    createdAt: now,
    confirmedAt: null,
    settledAt: null,
    version: null,
    sealed: await vault.seal(draft.input),
    sealedRefusals: null,
  };
}
