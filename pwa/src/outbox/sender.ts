import type { Answer, GraphqlRequest } from '../graphql/answer.ts';
import type { Database } from '../storage/database.ts';
import type { Entry, Refusal } from './entry.ts';
import { nextMoment, sendable } from './order.ts';
import { endPause, isPaused, readPause, writePause, type PauseReason } from './pause.ts';
import { backoff, OLD_WORK } from './retry.ts';
import type { OutboxStore } from './store.ts';
import type { Lock } from './tabLock.ts';

/** What every mutation of the outbox answers, whatever it is about: its document names the parts so. */
export interface Acknowledgement {
  result: {
    record: { id?: string | null; version?: number } | null;
    /** The version this very mutation made; the record may have moved on since, when this is the answer to a replay. */
    acceptedVersion?: number | null;
    userErrors: Refusal[];
    conflicts?: { field: string; mine: string | null; theirs: string | null }[];
  };
}

export interface Sender {
  database: Database;
  outbox: OutboxStore;
  lock: Lock;
  /** The text of each operation that can be in the outbox. */
  documents: Readonly<Record<string, string>>;
  ask: (request: GraphqlRequest) => Promise<Answer<Acknowledgement>>;
  /** Whether this membership is still the one that works on the device: nobody sends another's work. */
  isCurrent: () => Promise<boolean>;
  now?: () => number;
}

/** Sends what can be sent. Answers when to try again, in milliseconds since 1970; null when only a person can help. */
export const sendAll = (sender: Sender): Promise<number | null> => sender.lock(() => run(sender));

async function run(sender: Sender): Promise<number | null> {
  const now = sender.now ?? Date.now;
  for (;;) {
    const pause = await readPause(sender.database);
    if (isPaused(pause, now())) return pause?.until ?? null;
    if (!(await sender.isCurrent())) return null;
    const all = await sender.outbox.list();
    const [entry] = sendable(all, now());
    if (!entry) return nextMoment(all);
    await attempt(sender, entry, now);
  }
}

async function attempt(sender: Sender, listed: Entry, now: () => number): Promise<void> {
  const document = sender.documents[listed.operation];
  if (document === undefined) return pause(sender, 'too-old', null, now());
  if (now() - (listed.confirmedAt ?? listed.createdAt) > OLD_WORK)
    return sender.outbox.refuse(listed.mutationId, [askOwner], now());
  const entry = await sender.outbox.markAttempted(listed.mutationId);
  if (!entry) return;
  const answer = await sender.ask({
    operation: entry.operation,
    document,
    variables: { input: complete(entry) },
    schema: entry.schema,
  });
  await settle(sender, entry, answer, now());
}

const askOwner: Refusal = {
  code: 'OLD_WORK',
  field: [],
  message: 'Dit staat al meer dan een half jaar op dit toestel. Verstuur het opnieuw als het nog klopt.',
};

const complete = (entry: Entry) => ({
  ...entry.input,
  mutationId: entry.mutationId,
  ...(entry.basedOnVersion === null ? {} : { basedOnVersion: entry.basedOnVersion }),
});

async function settle(
  sender: Sender,
  entry: Entry,
  answer: Answer<Acknowledgement>,
  now: number,
): Promise<void> {
  switch (answer.kind) {
    case 'data':
      await endPause(sender.database);
      return accept(sender, entry, answer.data, now);
    case 'broken':
      // Only this entry waits: one that the server cannot swallow must not hold up the rest.
      return sender.outbox.postpone(entry.mutationId, now + backoff(entry.attempts));
    case 'busy':
      return pause(sender, 'busy', answer.seconds, now);
    case 'offline':
    case 'portal':
      return pause(sender, answer.kind, null, now);
    case 'signed-out':
    case 'forbidden':
    case 'too-old':
      return pause(sender, answer.kind, null, now);
  }
}

async function accept(sender: Sender, entry: Entry, { result }: Acknowledgement, now: number): Promise<void> {
  if (result.userErrors.some((refusal) => refusal.code === 'APP_TOO_OLD'))
    return pause(sender, 'too-old', null, now);
  const refusals = [...result.userErrors, ...(result.conflicts ?? []).map(inWords)];
  if (refusals.length > 0) return sender.outbox.refuse(entry.mutationId, refusals, now);
  const version = result.acceptedVersion ?? result.record?.version ?? null;
  await sender.outbox.acknowledge(entry.mutationId, version, now);
}

const inWords = (conflict: { field: string; mine: string | null; theirs: string | null }): Refusal => ({
  code: 'CONFLICT',
  field: [conflict.field],
  message: `Jij: ${conflict.mine ?? 'leeg'}. Er staat nu: ${conflict.theirs ?? 'leeg'}.`,
  conflict: { mine: conflict.mine, theirs: conflict.theirs },
});

const untilSomeoneActs: readonly PauseReason[] = ['signed-out', 'forbidden', 'too-old'];

async function pause(
  sender: Sender,
  reason: PauseReason,
  seconds: number | null,
  now: number,
): Promise<void> {
  const before = await readPause(sender.database);
  const failures = (before?.failures ?? 0) + 1;
  const wait = seconds === null ? backoff(failures) : Math.max(1, seconds) * 1_000;
  const until = untilSomeoneActs.includes(reason) ? null : now + wait;
  await writePause(sender.database, { reason, until, failures });
}
