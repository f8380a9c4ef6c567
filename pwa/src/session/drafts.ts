import type { Sealed } from '../storage/vault.ts';
import { membership } from './membership.ts';

/**
 * Half-typed work, encrypted on this device (D8): every keystroke survives a killed tab. It may hold what may not be sent (D13); it is checked
 * when it goes into the outbox. Writes of one draft follow each other, and only the last of those that wait is written.
 */
export class DraftKeeper<T> {
  private waiting: { value: T | null } | null = null;
  private busy: Promise<void> | null = null;

  constructor(private readonly name: string) {}

  async read(): Promise<T | null> {
    const opened = membership.value;
    const sealed = (await opened?.database.get('sealed', this.name)) as Sealed | undefined;
    return opened && sealed ? opened.vault.unseal<T>(sealed) : null;
  }

  /** Keeps a value, or drops the draft when it is null; resolves when the last one is written. */
  keep(value: T | null): Promise<void> {
    this.waiting = { value };
    this.busy ??= this.writeAll().finally(() => (this.busy = null));
    return this.busy;
  }

  private async writeAll(): Promise<void> {
    const opened = membership.value;
    while (this.waiting && opened) {
      const { value } = this.waiting;
      this.waiting = null;
      if (value === null) await opened.database.delete('sealed', this.name);
      else await opened.database.put('sealed', await opened.vault.seal(value), this.name);
    }
  }
}

/** What is remembered of how somebody works is no work. */
const CHOICES = ['draft:own-days'];

/** Whether this device holds words that were not sent nor put aside to be sent. */
export async function holdsHalfWords(): Promise<boolean> {
  const names = (await membership.value?.database.getAllKeys('sealed')) ?? [];
  return names.map(String).some((name) => /^(draft|typed):/.test(name) && !CHOICES.includes(name));
}
