import { computed } from '@preact/signals';
import type { Beside } from '../../outbox/entry.ts';
import { membership, reload, tellOthers, timer, work } from '../../session/membership.ts';
import type { HourFields } from './hourRules.ts';
import { running } from '../trajecten/myTrajecten.ts';
import { hourLines } from './hourLines.ts';
import { propose, type Target } from './proposal.ts';
import { partsOf, type Timer, type TimerPart } from './timer.ts';

/** The day that waits to be written; null while the timer runs, or when there is none. */
export const partToWrite = computed<TimerPart | null>(() => {
  const one = timer.value;
  return one && one.stoppedAt !== null ? (partsOf(one)[one.written] ?? null) : null;
});

/** Starts the timer; it goes on when the app is closed, because only its beginning is kept. */
export const startTimer = (fields: HourFields, appointmentId: string | null = null): Promise<void> =>
  keep({ fields, appointmentId, startedAt: Date.now(), stoppedAt: null, written: 0 });

/** Starts with what is usual for a traject or network. */
export function startTimerFor(target: Target, appointmentId: string | null = null): Promise<void> {
  const kinds = work.value?.myWork.activityKinds.nodes ?? [];
  return startTimer(propose(target, hourLines.value, kinds, running.value), appointmentId);
}

export const stopTimer = (): Promise<void> => change((one) => ({ ...one, stoppedAt: Date.now() }));

/** As if it had never been stopped. */
export const goOn = (): Promise<void> => change((one) => ({ ...one, stoppedAt: null }));

/** The timer when one day of it is hours: the next day follows, or it is done. Kept together with those hours, or not at all. */
export const partWritten = (one: Timer): Beside => ({
  name: 'timer',
  value: one.written + 1 < partsOf(one).length ? { ...one, written: one.written + 1 } : null,
});

export async function dropTimer(): Promise<Timer | null> {
  const dropped = timer.value;
  await keep(null);
  return dropped;
}

export async function keep(next: Timer | null): Promise<void> {
  const opened = membership.value;
  if (!opened) throw new Error('Nobody is signed in');
  if (next) await opened.database.put('sealed', await opened.vault.seal(next), 'timer');
  else await opened.database.delete('sealed', 'timer');
  await reload();
  tellOthers('changed');
}

async function change(to: (one: Timer) => Timer | null): Promise<void> {
  if (timer.value) await keep(to(timer.value));
}
