import { signal } from '@preact/signals';
import { query } from '../graphql/client.ts';
import type { MeQuery } from '../features/access/generated/me.ts';
import meDocument from '../features/access/me.graphql?raw';
import { senderLock, sessionLock } from '../outbox/tabLock.ts';
import { wipeMembershipStore } from '../storage/database.ts';
import {
  choosePartnership,
  chosenPartnership,
  forgetDevice,
  oweSignOut,
  owesSignOut,
  readDevice,
  writeDevice,
} from '../storage/device.ts';
import { entries, membership, open, tellOthers, timer, work } from './membership.ts';
import { table } from '../snapshot/table.ts';
import { resume, signedOut } from './sync.ts';

export type SignInOutcome =
  | { kind: 'signed-in'; recoveryCodes: string[] }
  | { kind: 'failed' | 'code-required' | 'offline' | 'portal' }
  | { kind: 'enrolment'; secret: string }
  | { kind: 'choose'; partnerships: PartnershipChoice[]; last: string | null }
  | { kind: 'wait'; seconds: number };

/** One of the partnerships a person works for. */
export interface PartnershipChoice {
  id: string;
  name: string;
}

/** Whether the server still has to hear that somebody signed out on this device. */
export const signOutOwed = signal(false);

/** Shown once to who just tied an authenticator app, before the app opens and also when it cannot. */
export const recoveryCodes = signal<string[]>([]);

export interface Credentials {
  email: string;
  password: string;
  code?: string;
  /** Which one, for who works for several partnerships. */
  partnershipId?: string;
}

const headers = { 'Content-Type': 'application/json', 'X-Uitzicht': '1', 'X-Uitzicht-Schema': '1' };

/** Sending waits as long as this does, in every tab. */
const LONGEST = 20_000;

/** Changing who works here waits for the sender and for a refresh: neither may act for two people at once. */
const alone = <T>(work: () => Promise<T>): Promise<T> => senderLock(() => sessionLock(work));

export async function signIn(credentials: Credentials): Promise<SignInOutcome> {
  const outcome = await alone(() => openSession(credentials));
  if (outcome.kind !== 'signed-in') return outcome;
  const answer = await query<MeQuery>('Me', meDocument);
  if (answer.kind !== 'data') return { kind: 'offline' };
  const { id, name, roles } = answer.data.me;
  const device = { membershipId: id, name, roles, lastContact: Date.now() };
  await alone(() => writeDevice(device));
  await open(device);
  signedOut.value = false;
  tellOthers('person');
  void resume();
  return outcome;
}

interface SessionAnswer {
  membershipId?: string;
  recoveryCodes?: string[];
  code?: string;
  secret?: string | null;
  partnerships?: PartnershipChoice[];
}

async function openSession(credentials: Credentials): Promise<SignInOutcome> {
  await payOwed();
  const response = await post('POST', credentials);
  if (!response) return { kind: 'offline' };
  if (response.status === 429)
    return { kind: 'wait', seconds: Number(response.headers.get('Retry-After') ?? 60) };
  if (!response.ok && response.status !== 401) return { kind: 'offline' };
  const answer = await read(response);
  if (!answer) return { kind: 'portal' };
  if (response.ok) {
    // Before anything that can fail: nobody ever sees them again.
    recoveryCodes.value = answer.recoveryCodes ?? [];
    await leaveIfOther(answer.membershipId);
    if (credentials.partnershipId) await choosePartnership(credentials.partnershipId);
    return { kind: 'signed-in', recoveryCodes: answer.recoveryCodes ?? [] };
  }
  if (answer.code === 'PARTNERSHIP_REQUIRED')
    return {
      kind: 'choose',
      partnerships: answer.partnerships ?? [],
      last: (await chosenPartnership()) ?? null,
    };
  if (answer.code === 'ENROLMENT_REQUIRED') return { kind: 'enrolment', secret: answer.secret ?? '' };
  return { kind: answer.code === 'CODE_REQUIRED' ? 'code-required' : 'failed' };
}

/** Null for the page of a guest network, which answers too, but not so. */
async function read(response: Response): Promise<SessionAnswer | null> {
  try {
    return (await response.json()) as SessionAnswer;
  } catch {
    return null;
  }
}

/** From here on the cookies are those of who signed in: what another left unsent waits for that person, also when nothing more is heard from the server. */
async function leaveIfOther(membershipId: string | undefined): Promise<void> {
  const device = await readDevice();
  if (device && device.membershipId !== membershipId) await forgetDevice();
}

async function post(method: string, body?: unknown): Promise<Response | null> {
  try {
    const signal = AbortSignal.timeout(LONGEST);
    return await fetch('/api/session', { method, headers, body: body ? JSON.stringify(body) : null, signal });
  } catch {
    return null; // fetch only rejects without an answer: the caller says so to the person.
  }
}

/** Ends the session and wipes this person from the device. When the server could not be told, it is told later: see `tellOwedSignOut`. */
export async function signOut(): Promise<void> {
  await alone(async () => {
    await oweSignOut(true);
    await wipe();
    await payOwed();
  });
  tellOthers('person');
}

/** Tells the server, now that there may be a connection, that somebody signed out here before. */
export const tellOwedSignOut = (): Promise<void> => alone(payOwed);

async function payOwed(): Promise<void> {
  signOutOwed.value = await owesSignOut();
  if (!signOutOwed.value) return;
  const response = await post('DELETE');
  // The page of a guest network answers too, but not so.
  if (response?.status !== 204) return;
  await oweSignOut(false);
  signOutOwed.value = false;
}

async function wipe(): Promise<void> {
  const opened = membership.value;
  await forgetDevice();
  membership.value = null;
  entries.value = [];
  work.value = null;
  timer.value = null;
  table.value = null;
  opened?.database.close();
  if (opened) await wipeMembershipStore(opened.device.membershipId);
}

export interface DemonstrationAccount {
  email: string;
  password: string;
  name: string;
  role: string;
}

/** Milliseconds before who signs in sees the form anyway. */
const PATIENCE = 3_000;

/** The accounts of a demonstration; none where the server does not demonstrate. */
export async function demonstrationAccounts(): Promise<DemonstrationAccount[]> {
  try {
    const response = await fetch('/api/demonstration', { headers, signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return [];
    return ((await response.json()) as { accounts: DemonstrationAccount[] }).accounts;
  } catch {
    return []; // Without a connection there is nobody to sign in with either; the form says so.
  }
}
