import { expect, type Page } from '@playwright/test';

/** Counts what a hand does, from here on. */
export async function tapsOf(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = Object.assign(window, { taps: 0 });
    addEventListener('pointerdown', () => (counter.taps += 1), true);
  });
  return () => page.evaluate(() => (window as unknown as { taps: number }).taps);
}

/** Waits until half-typed words are written on the device, some milliseconds after the last letter: no hand closes an app sooner. */
export const keptOnDevice = (page: Page, draft: string): Promise<void> =>
  expect.poll(() => page.evaluate(holdsDraft, draft)).toBe(true);

async function holdsDraft(draft: string): Promise<boolean> {
  const namesIn = (database: string) =>
    new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open(database);
      opening.onerror = () => reject(new Error(database));
      opening.onsuccess = () => {
        const opened = opening.result;
        if (opened.objectStoreNames.contains('sealed')) {
          const asking = opened.transaction('sealed').objectStore('sealed').getAllKeys();
          asking.onsuccess = () => resolve(asking.result.map(String));
        } else resolve([]);
        opened.close(); // Takes effect once the keys were read.
      };
    });
  const databases = await indexedDB.databases();
  const found = await Promise.all(databases.map(({ name }) => namesIn(name ?? '')));
  return found.flat().some((name) => name.startsWith(draft));
}
