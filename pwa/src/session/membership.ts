import { computed, signal } from '@preact/signals';
import type { Entry } from '../outbox/entry.ts';
import { readPause, type Pause } from '../outbox/pause.ts';
import { OutboxStore } from '../outbox/store.ts';
import { openMembershipStore, type Database } from '../storage/database.ts';
import { readDevice, writeDevice, type DeviceState } from '../storage/device.ts';
import { openVault, type Sealed, type Vault } from '../storage/vault.ts';
import type { Timer } from '../features/hours/timer.ts';
import { table, type Table } from '../snapshot/table.ts';
import type { Work } from '../snapshot/work.ts';

/** The person who works here, and the opened store of this membership. */
export interface Membership {
  device: DeviceState;
  database: Database;
  vault: Vault;
  outbox: OutboxStore;
}

export const membership = signal<Membership | null>(null);
export const entries = signal<Entry[]>([]);
export const work = signal<Work | null>(null);
export const pause = signal<Pause | null>(null);
/** The stopwatch of a visit; on the device only. */
export const timer = signal<Timer | null>(null);
/** The schools that visits were planned at on this device, by id: the server tells of them with the next snapshot. */
export const schoolNames = signal<Record<string, string>>({});
/** Whether work lies on this device that is shown again after a sign-in. */
export const locked = signal(false);

export const unsent = computed(() => entries.value.filter((entry) => entry.state !== 'sent'));
export const roles = computed(() => membership.value?.device.roles ?? []);
export const isExpert = computed(() => roles.value.includes('EXPERT'));
export const isFacilitator = computed(() => roles.value.includes('PROCESS_FACILITATOR'));

const LOCKED_AFTER = 14 * 24 * 60 * 60 * 1_000;

/** After 14 days without contact nothing is shown any more; nothing is deleted either (D8). */
export const isLocked = (device: DeviceState, now = Date.now()): boolean =>
  now - device.lastContact > LOCKED_AFTER;

const channel = new BroadcastChannel('uitzicht');
export const tellOthers = (what: 'changed' | 'person') => channel.postMessage(what);

channel.onmessage = ({ data }) => {
  if (data === 'person') location.reload();
  else void reload();
};

/** Opens what is on the device; true when there is a person whose work may be shown. */
export async function openDevice(): Promise<boolean> {
  const device = await readDevice();
  locked.value = device !== undefined && isLocked(device);
  if (!device || locked.value) return false;
  await open(device);
  return true;
}

export async function open(device: DeviceState): Promise<void> {
  const database = await openMembershipStore(device.membershipId);
  const vault = await openVault(database);
  const outbox = new OutboxStore(database, vault, () => tellOthers('changed'));
  const opened = { device, database, vault, outbox };
  await read(opened);
  membership.value = opened;
}

/** What the own roles became, so that the places of the app follow. */
export async function rolesAreNow(roles: string[]): Promise<void> {
  const opened = membership.value;
  if (!opened) return;
  const device = { ...opened.device, roles };
  await writeDevice(device);
  membership.value = { ...opened, device };
}

/** Reads again what another tab, the worker or this one wrote. */
export async function reload(): Promise<void> {
  const opened = membership.value;
  if (opened) await read(opened);
}

async function read({ database, vault, outbox }: Membership): Promise<void> {
  const kept = async <T>(name: string): Promise<T | null> => {
    const sealed = (await database.get('sealed', name)) as Sealed | undefined;
    return sealed ? vault.unseal<T>(sealed) : null;
  };
  const [list, ownWork, ownTable, paused, timed, names] = await Promise.all([
    outbox.list(),
    kept<Work>('work'),
    kept<Table>('table'),
    readPause(database),
    kept<Timer>('timer'),
    kept<Record<string, string>>('schoolNames'),
  ]);
  entries.value = list;
  work.value = ownWork;
  table.value = ownTable;
  pause.value = paused;
  timer.value = timed;
  schoolNames.value = names ?? {};
}
