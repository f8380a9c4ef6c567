import { lastDayOf, plusDays } from '../../dates/civil.ts';
import { entries, membership, reload, work } from '../../session/membership.ts';
import { sync } from '../../session/sync.ts';
import { newId } from '../../outbox/ids.ts';
import type { Draft } from '../../outbox/entry.ts';

export type MonthView = 'OPEN' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED';

export interface MyMonth {
  state: MonthView;
  reason: string | null;
  asked: boolean;
  /** Whether the last act about it still waits on this device. */
  waiting: boolean;
  refused: string | null;
}

/** A month as this device sees it: the snapshot, and what the outbox still has to say. */
export function monthOfMine(month: string): MyMonth {
  const known = work.value?.myWork.monthSheets.nodes.find((sheet) => sheet.month === month);
  const acts = entries.value.filter((entry) => entry.input.month === month);
  const last = acts.at(-1);
  const submitted = last?.operation === 'MonthSubmit' && last.state !== 'refused';
  return {
    state: submitted ? 'SUBMITTED' : (known?.state ?? 'OPEN'),
    reason: known?.reason ?? null,
    asked:
      (known?.reopeningAsked ?? false) ||
      (last?.operation === 'MonthAskReopening' && last.state !== 'refused'),
    waiting: last?.state === 'waiting',
    refused: last?.state === 'refused' ? (last.refusals[0]?.message ?? null) : null,
  };
}

/** The running month may be submitted on its last seven days only. */
export const maySubmit = (month: string, today: string): boolean => today > plusDays(lastDayOf(month), -7);

async function keep(draft: Draft): Promise<void> {
  await membership.value?.outbox.append(draft);
  await reload();
  void sync();
}

/** Submitting waits until this device has no unsent hours of that month (D18). It takes the place of one that was refused, which it would wait for. */
export async function submitMonth(month: string): Promise<void> {
  const refused = entries.value.filter(
    (entry) => entry.operation === 'MonthSubmit' && entry.input.month === month && entry.state === 'refused',
  );
  for (const { mutationId } of refused) await membership.value?.outbox.discard(mutationId);
  await keep({
    operation: 'MonthSubmit',
    input: { month },
    touches: [`month:${month}`],
    waitsFor: [`hours:${month}`],
  });
}

export const askReopening = (month: string, reason: string): Promise<void> =>
  keep({ operation: 'MonthAskReopening', input: { month, reason }, touches: [`ask:${newId()}`] });
