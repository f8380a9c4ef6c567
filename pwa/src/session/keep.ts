import type { Draft } from '../outbox/entry.ts';
import type { OutboxStore } from '../outbox/store.ts';
import { askToStay } from '../storage/persist.ts';
import { membership, reload } from './membership.ts';
import { sync } from './sync.ts';

export function outbox(): OutboxStore {
  const opened = membership.value;
  if (!opened) throw new Error('Nobody is signed in');
  return opened.outbox;
}

/** Hands work to the outbox; resolves when it is durable on this device. Sending follows by itself. */
export async function keep(...drafts: Draft[]): Promise<void> {
  await outbox().appendAll(drafts);
  await kept();
}

/** After something in the outbox changed. */
export async function kept(): Promise<void> {
  await reload();
  void askToStay();
  void sync();
}
