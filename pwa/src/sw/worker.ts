import { sendAll } from '../outbox/sender.ts';
import { OutboxStore } from '../outbox/store.ts';
import { senderOf } from '../session/senderOf.ts';
import { openMembershipStore } from '../storage/database.ts';
import { readDevice } from '../storage/device.ts';
import { openVault } from '../storage/vault.ts';

declare const self: ServiceWorkerGlobalScope;
declare const __SHELL__: string[];
declare const __RELEASE__: string;

interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

const CACHE = `uitzicht-${__RELEASE__}`;
/** The questionnaire of a link is no part of the app, nor are calendars and the pages of the public Expertboek. */
const FROM_SERVER = /^\/(?:(api|graphql|vragenlijst)(\/|$)|(calendar|expertboek)\/)/;

self.addEventListener('install', (event) => event.waitUntil(keepShell()));

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('message', (event) => {
  // A new release waits until the person says so: half-typed work is never replaced under someone's hands.
  if (event.data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (FROM_SERVER.test(url.pathname)) return;
  event.respondWith(fromShell(event.request, url));
});

self.addEventListener('sync' as 'message', (event) => {
  const sync = event as unknown as SyncEvent;
  if (sync.tag === 'uitzicht-outbox') sync.waitUntil(sendInBackground());
});

async function keepShell(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(__SHELL__.map((path) => new Request(path, { cache: 'reload' })));
}

/** One release back stays: another tab may still have that one open, and ask for a screen of it (D30). */
async function takeOver(): Promise<void> {
  const before = (await caches.keys()).filter((name) => name.startsWith('uitzicht-') && name !== CACHE);
  for (const name of before.slice(0, -1)) await caches.delete(name);
  await self.clients.claim();
}

async function fromShell(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept =
    request.mode === 'navigate'
      ? await cache.match('/')
      : ((await cache.match(url.pathname)) ?? (await caches.match(url.pathname)));
  return kept ?? fetch(request);
}

/** Sends with every page closed; a failure makes the browser try again later. */
async function sendInBackground(): Promise<void> {
  const device = await readDevice();
  if (!device) return;
  const database = await openMembershipStore(device.membershipId);
  const channel = new BroadcastChannel('uitzicht');
  try {
    const outbox = new OutboxStore(database, await openVault(database), () => channel.postMessage('changed'));
    const again = await sendAll(senderOf(device.membershipId, database, outbox));
    if (again !== null) throw new Error('Not everything could be sent yet');
  } finally {
    channel.close();
    database.close();
  }
}
