import type { Database } from './database.ts';

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** Encrypts what lies on the device with a key that scripts can use but not read (D8). */
export interface Vault {
  seal(value: unknown): Promise<Sealed>;
  unseal<T>(sealed: Sealed): Promise<T>;
}

export async function openVault(database: Database): Promise<Vault> {
  const key = await keyOf(database);
  return {
    async seal(value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = new TextEncoder().encode(JSON.stringify(value));
      return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) };
    },
    async unseal<T>(sealed: Sealed) {
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.bytes);
      return JSON.parse(new TextDecoder().decode(text)) as T;
    },
  };
}

async function keyOf(database: Database): Promise<CryptoKey> {
  const known = (await database.get('keys', 'aes')) as CryptoKey | undefined;
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Two tabs may come here at once: the first key in the store wins, or the other's work could never be read.
  const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
  const winner = ((await transaction.store.get('aes')) as CryptoKey | undefined) ?? made;
  await transaction.store.put(winner, 'aes');
  await transaction.done;
  return winner;
}
