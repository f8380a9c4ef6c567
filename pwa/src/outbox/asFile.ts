import type { Entry } from './entry.ts';

/** Saves unsent work as a file, so that it can be kept or handed over whatever happens to the device. */
export function saveAsFile(entries: readonly Entry[], name: string): void {
  const plain = entries.map(({ mutationId, operation, state, createdAt, input, refusals }) => ({
    mutationId,
    operation,
    state,
    createdAt: new Date(createdAt).toISOString(),
    input,
    refusals,
  }));
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(plain, null, 2)], { type: 'application/json' }),
  );
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
