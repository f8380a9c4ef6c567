import { signal } from '@preact/signals';
import type { MeQuery } from '../features/access/generated/me.ts';
import me from '../features/access/me.graphql?raw';
import type { Answer } from '../graphql/answer.ts';
import { query } from '../graphql/client.ts';
import type { Role } from '../graphql/generated/types.ts';
import { sendAll } from '../outbox/sender.ts';
import { endPause, readPause, writePause } from '../outbox/pause.ts';
import { fetchWork } from '../snapshot/fetchWork.ts';
import { dropOrphans } from '../snapshot/orphans.ts';
import { fetchTable } from '../snapshot/table.ts';
import { writeDevice } from '../storage/device.ts';
import {
  entries,
  isExpert,
  isFacilitator,
  membership,
  reload,
  rolesAreNow,
  unsent,
  work,
  type Membership,
} from './membership.ts';
import { senderOf } from './senderOf.ts';

const STALE = 60_000;
const KEPT = 60 * 60_000;

/** Whether the server wants a new sign-in; what is on the device stays to be seen meanwhile. */
export const signedOut = signal(false);
/** Whether the server no longer speaks with this release; what is on the device waits for the next one (D12). */
export const tooOld = signal(false);
export const online = signal(navigator.onLine);

let running: Promise<void> | null = null;
let again = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** When the last snapshot was asked for, and since when a newer one is wanted. */
let askedAt = 0;
let wantedAt = 0;

/** Sends and fetches; a call during a run makes one more run follow. */
export function sync(): Promise<void> {
  if (running) again = true;
  running ??= runAll().finally(() => {
    running = null;
  });
  return running;
}

async function runAll(): Promise<void> {
  do {
    again = false;
    const opened = membership.value;
    if (opened) await run(opened);
  } while (again);
}

async function run(opened: Membership): Promise<void> {
  const before = settled();
  const next = await sendAll(senderOf(opened.device.membershipId, opened.database, opened.outbox));
  await reload();
  if (settled() !== before || isOld()) await fetchSnapshots(opened);
  if (unsent.value.length > 0) await askForBackgroundSync();
  clearTimeout(timer);
  if (next !== null) timer = setTimeout(() => void sync(), Math.max(1_000, next - Date.now()));
}

/** A snapshot under way when something changed does not know of it yet. */
const isOld = () => askedAt <= wantedAt || Date.now() - askedAt > STALE;

const settled = () => entries.value.filter(({ state }) => state !== 'waiting').length;

/** The snapshots of this person's roles; one who is expert and procesbegeleider has both. */
async function fetchSnapshots(opened: Membership): Promise<void> {
  const both = isFacilitator.value && isExpert.value;
  // Who has both lets go of what was sent when both snapshots hold it: a case stands in the one, hours in the other.
  const table = isFacilitator.value
    ? await fetchSnapshot(opened, 'table', fetchTable, both ? 0 : null)
    : null;
  if (isExpert.value) {
    const came = await fetchSnapshot(opened, 'work', () => fetchWork(work.value), both ? (table ?? 0) : null);
    if (came !== null && work.value) await dropOrphans(opened, work.value);
  }
  // Other roles have no snapshot to take sent work over: it goes from the device after a while.
  if (!isFacilitator.value && !isExpert.value)
    await opened.outbox.settleInto('work', null, Date.now() - KEPT).then(reload);
}

interface Snapshot {
  me: { id: string; name: string; roles: Role[] };
}

/** Answers when it was asked for, null when it did not come. Lets go of what was sent before `settled`; null: before this was asked for. */
async function fetchSnapshot(
  opened: Membership,
  what: 'table' | 'work',
  fetch: () => Promise<Answer<Snapshot>>,
  settled: number | null,
): Promise<number | null> {
  const now = Date.now();
  const answer = await fetch();
  if (answer.kind === 'signed-out') signedOut.value = true;
  if (answer.kind === 'forbidden') await letGo(opened, what);
  tooOld.value = answer.kind === 'too-old' || (tooOld.value && answer.kind !== 'data');
  // Another person may have signed in meanwhile: the answer says whose work it is.
  if (answer.kind !== 'data' || answer.data.me.id !== opened.device.membershipId) return null;
  askedAt = now;
  signedOut.value = false;
  // An answer proves a connection; the browser's word of it may be missed while a page is being opened.
  online.value = true;
  const { name, roles } = answer.data.me;
  await writeDevice({ ...opened.device, name, roles, lastContact: Date.now() });
  await opened.outbox.settleInto(what, answer.data, settled ?? now);
  await reload();
  return now;
}

/** A role that was taken away since: its snapshot leaves the device (D7), its places the menu; what was not sent stays. */
async function letGo(opened: Membership, what: 'table' | 'work'): Promise<void> {
  const answer = await query<MeQuery>('Me', me);
  if (answer.kind !== 'data' || answer.data.me.id !== opened.device.membershipId) return;
  if (answer.data.me.roles.includes(what === 'work' ? 'EXPERT' : 'PROCESS_FACILITATOR')) return;
  await opened.database.delete('sealed', what);
  await rolesAreNow(answer.data.me.roles);
  await reload();
}

/** Ends what only a person can end: after signing in, or on "verstuur nu". What the server asked to wait for stays. */
export async function resume(): Promise<void> {
  const opened = membership.value;
  const paused = opened ? await readPause(opened.database) : null;
  if (opened && paused?.reason !== 'busy') await endPause(opened.database);
  wantedAt = Date.now();
  await sync();
}

/** Fetches anew, after something was done online that changes what this device holds. */
export async function refresh(): Promise<void> {
  wantedAt = Date.now();
  await sync();
}

/** Called when the device may have got its connection back. */
export async function reconnect(): Promise<void> {
  const opened = membership.value;
  if (!opened) return;
  const paused = await readPause(opened.database);
  if (paused?.reason === 'offline' || paused?.reason === 'portal')
    await writePause(opened.database, { ...paused, until: 0 });
  await sync();
}

interface SyncRegistration extends ServiceWorkerRegistration {
  sync?: { register(tag: string): Promise<void> };
}

async function askForBackgroundSync(): Promise<void> {
  const registration = (await navigator.serviceWorker?.getRegistration()) as SyncRegistration | undefined;
  try {
    await registration?.sync?.register('uitzicht-outbox');
  } catch {
    // The person turned background work off: reconnecting, focus and the timer still send.
  }
}

export function listen(): void {
  const changed = () => {
    online.value = navigator.onLine;
    if (navigator.onLine) void reconnect();
  };
  addEventListener('online', changed);
  addEventListener('offline', changed);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void reconnect();
  });
}
