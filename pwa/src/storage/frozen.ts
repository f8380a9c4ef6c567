import { openDB, type IDBPDatabase } from 'idb';

/** A whole store as text: how it was built, and what lay in it. For fixtures of releases. */
export interface Frozen {
  version: number;
  stores: {
    name: string;
    keyPath: string | null;
    indexes: { name: string; keyPath: string; unique: boolean }[];
  }[];
  rows: { store: string; key: string | null; value: unknown }[];
}

interface AsBytes {
  $bytes: string;
  as: 'buffer' | 'array' | 'key';
}

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Reads a store of whatever shape. Its key must be extractable, which those of the app are not. */
export async function freeze(database: IDBPDatabase): Promise<Frozen> {
  const names = [...database.objectStoreNames].sort();
  const frozen: Frozen = { version: database.version, stores: [], rows: [] };
  for (const name of names) {
    const store = database.transaction(name).store;
    const indexes = [...store.indexNames].sort().map((index) => {
      const { keyPath, unique } = store.index(index);
      return { name: index, keyPath: keyPath as string, unique };
    });
    const keyPath = store.keyPath as string | null;
    frozen.stores.push({ name, keyPath, indexes });
    const [keys, values] = [await database.getAllKeys(name), (await database.getAll(name)) as unknown[]];
    for (const [place, value] of values.entries())
      frozen.rows.push({
        store: name,
        key: keyPath === null ? (keys[place] as string) : null,
        value: await toText(value),
      });
  }
  database.close();
  return frozen;
}

/** Builds the store as it was, without a line of the app's own upgrades. */
export async function thaw(frozen: Frozen, name: string): Promise<void> {
  const database = await openDB(name, frozen.version, {
    upgrade(fresh) {
      for (const { name: store, keyPath, indexes } of frozen.stores) {
        const made = fresh.createObjectStore(store, { keyPath });
        for (const { name: index, keyPath: path, unique } of indexes)
          made.createIndex(index, path, { unique });
      }
    },
  });
  for (const { store, key, value } of frozen.rows) {
    const whole = await fromText(value);
    await (key === null ? database.put(store, whole) : database.put(store, whole, key));
  }
  database.close();
}

async function toText(value: unknown): Promise<unknown> {
  if (value instanceof CryptoKey) {
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', value));
    return { $bytes: base64(raw), as: 'key' } satisfies AsBytes;
  }
  if (value instanceof ArrayBuffer)
    return { $bytes: base64(new Uint8Array(value)), as: 'buffer' } satisfies AsBytes;
  if (value instanceof Uint8Array) return { $bytes: base64(value), as: 'array' } satisfies AsBytes;
  return over(value, toText);
}

async function fromText(value: unknown): Promise<unknown> {
  if (!isBytes(value)) return over(value, fromText);
  const bytes = fromBase64(value.$bytes);
  if (value.as === 'key')
    return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return value.as === 'buffer' ? bytes.buffer : bytes;
}

const isBytes = (value: unknown): value is AsBytes =>
  typeof value === 'object' && value !== null && '$bytes' in value;

async function over(value: unknown, change: (part: unknown) => Promise<unknown>): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(change));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(async ([name, part]) => [name, await change(part)] as const);
  return Object.fromEntries(await Promise.all(parts));
}
