import {
  type Beside,
  type Draft,
  type Entry,
  isStuck,
  type Refusal,
  type StoredEntry,
  wasAttempted,
} from './entry.ts';
import { newId } from './ids.ts';
import { freshEntry, StoredEntries, wholly, type WritableStore } from './storedEntries.ts';

/** The unsent work of one membership. Every promise resolves after the transaction's complete event, and not before. */
export class OutboxStore extends StoredEntries {
  append = async (draft: Draft, now = Date.now()): Promise<string> =>
    (await this.appendAll([draft], now))[0] as string;

  /** Takes in all of these, with what changes beside them, or, when the device is full, nothing. */
  async appendAll(drafts: readonly Draft[], now = Date.now(), beside?: Beside): Promise<string[]> {
    const fresh = await Promise.all(drafts.map((draft) => freshEntry(this.vault, draft, now)));
    if (beside) await this.appendBeside(fresh, beside);
    else await this.write((store) => place(store, fresh));
    return fresh.map(({ mutationId }) => mutationId);
  }

  private async appendBeside(fresh: readonly StoredEntry[], { name, value }: Beside): Promise<void> {
    const sealed = value === null ? null : await this.vault.seal(value);
    const transaction = this.database.transaction(['outbox', 'sealed'], 'readwrite', {
      durability: 'strict',
    });
    await wholly(transaction, async () => {
      await place(transaction.objectStore('outbox'), fresh);
      const others = transaction.objectStore('sealed');
      await (sealed === null ? others.delete(name) : others.put(sealed, name));
    });
    this.changed();
  }

  /** Changes an entry that never left the device; false when it did, and an edit must be appended. */
  async amend(mutationId: string, input: Record<string, unknown>, marks: string[] = []): Promise<boolean> {
    const sealed = await this.vault.seal(input);
    let amended = false;
    await this.change(mutationId, (entry) => {
      amended = !wasAttempted(entry) && entry.state === 'waiting';
      return amended ? { ...entry, sealed, marks: [...new Set([...entry.marks, ...marks])] } : entry;
    });
    return amended;
  }

  /** Puts a mended entry in the place of a refused one, so that later edits of the same thing still follow it. */
  async replaceRefused(
    mutationId: string,
    input: Record<string, unknown>,
    basis?: number | null,
    marks?: string[],
  ): Promise<string> {
    const sealed = await this.vault.seal(input);
    const now = Date.now();
    const successor = newId(now);
    await this.write(async (store) => {
      const old = (await store.get(mutationId)) as StoredEntry | undefined;
      if (old?.state !== 'refused') throw new Error('Only a refused entry can be replaced');
      await store.delete(mutationId);
      const basedOnVersion = basis === undefined ? old.basedOnVersion : basis;
      const fresh = {
        ...reopened(old),
        mutationId: successor,
        attempts: 0,
        createdAt: now,
        basedOnVersion,
        marks: marks ?? old.marks,
        sealed,
      };
      await store.add(fresh);
      for (const entry of (await store.getAll()) as StoredEntry[])
        if (entry.follows === mutationId) await store.put({ ...entry, follows: successor });
    });
    return successor;
  }

  /** Offers a refused entry again: the server judges refusals anew. */
  retryRefused = (mutationId: string, now = Date.now()): Promise<void> =>
    this.change(mutationId, (entry) =>
      entry.state === 'refused' ? { ...reopened(entry), confirmedAt: now } : entry,
    );

  /** What its owner throws away, with the unsent edits of it. False when it may be on its way to the server. */
  discard(mutationId: string): Promise<boolean> {
    return this.remove(mutationId, isHereOnly);
  }

  /** What the server keeps breaking on: its owner lets go of it, with the edits of it, although it may have arrived. */
  letGo(mutationId: string): Promise<boolean> {
    return this.remove(mutationId, isStuck);
  }

  private remove(mutationId: string, mayGo: (entry: StoredEntry) => boolean): Promise<boolean> {
    return this.write(async (store) => {
      const all = (await store.getAll()) as StoredEntry[];
      const entry = all.find((other) => other.mutationId === mutationId);
      const free = entry !== undefined && mayGo(entry);
      if (free) for (const id of withFollowers(mutationId, all)) await store.delete(id);
      return free;
    });
  }

  /** Fixes the content, before the first byte leaves the device, and answers what that is; null when its owner took it back. */
  async markAttempted(mutationId: string): Promise<Entry | null> {
    const fixed = await this.write(async (store) => {
      const entry = (await store.get(mutationId)) as StoredEntry | undefined;
      if (entry?.state !== 'waiting') return null;
      const attempted = { ...entry, attempts: entry.attempts + 1 };
      await store.put(attempted);
      return attempted;
    });
    return fixed && this.open(fixed);
  }

  postpone = (mutationId: string, notBefore: number): Promise<void> =>
    this.change(mutationId, (entry) => ({ ...entry, notBefore }));

  async refuse(mutationId: string, refusals: Refusal[], now: number): Promise<void> {
    const sealedRefusals = await this.vault.seal(refusals);
    await this.change(mutationId, (entry) => ({
      ...entry,
      state: 'refused',
      settledAt: now,
      sealedRefusals,
    }));
  }

  /** Marks as sent, and gives the acknowledged version to the edits that wait for it. */
  acknowledge(mutationId: string, version: number | null, now: number): Promise<void> {
    return this.write(async (store) => {
      for (const entry of (await store.getAll()) as StoredEntry[]) {
        if (entry.mutationId === mutationId)
          await store.put({ ...entry, state: 'sent', settledAt: now, version });
        else if (entry.follows === mutationId)
          await store.put({ ...entry, follows: null, basedOnVersion: version });
      }
    });
  }

  /** Stores a snapshot that was asked for at a moment, and lets go of what was acknowledged before it. */
  async settleInto(name: string, snapshot: unknown, askedAt: number): Promise<void> {
    const sealed = await this.vault.seal(snapshot);
    const transaction = this.database.transaction(['outbox', 'sealed'], 'readwrite', {
      durability: 'strict',
    });
    const outbox = transaction.objectStore('outbox');
    const replace = async () => {
      for (const entry of (await outbox.getAll()) as StoredEntry[])
        if (entry.state === 'sent' && (entry.settledAt ?? 0) < askedAt) await outbox.delete(entry.mutationId);
      await transaction.objectStore('sealed').put(sealed, name);
    };
    await wholly(transaction, replace);
    this.changed();
  }
}

/** Puts entries at the end of the order. */
async function place<Stores extends ArrayLike<string>>(
  store: WritableStore<Stores>,
  fresh: readonly StoredEntry[],
): Promise<void> {
  const last = await store.index('bySequence').openCursor(null, 'prev');
  const before = (last?.value as StoredEntry | undefined)?.sequence ?? 0;
  for (const [at, entry] of fresh.entries())
    await store.add({ ...(await standingOn(store, entry)), sequence: before + at + 1 });
}

/** What it follows may have been acknowledged after the person looked: then it stands on that version, which nobody would bring any more. */
async function standingOn<Stores extends ArrayLike<string>>(
  store: WritableStore<Stores>,
  entry: StoredEntry,
): Promise<StoredEntry> {
  const before = entry.follows && ((await store.get(entry.follows)) as StoredEntry | undefined);
  return before && before.state === 'sent'
    ? { ...entry, follows: null, basedOnVersion: before.version }
    : entry;
}

const isHereOnly = (entry: StoredEntry): boolean =>
  entry.state === 'refused' || (entry.state === 'waiting' && !wasAttempted(entry));

const reopened = (entry: StoredEntry): StoredEntry => ({
  ...entry,
  state: 'waiting',
  notBefore: 0,
  settledAt: null,
  sealedRefusals: null,
});

function withFollowers(mutationId: string, all: readonly StoredEntry[]): string[] {
  const direct = all.filter((entry) => entry.follows === mutationId);
  return [mutationId, ...direct.flatMap((entry) => withFollowers(entry.mutationId, all))];
}
