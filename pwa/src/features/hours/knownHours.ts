import { computed, signal } from '@preact/signals';
import { plusDays, today } from '../../dates/civil.ts';
import { allPages, partOf } from '../../graphql/allPages.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import { work } from '../../session/membership.ts';
import type { WorkHour } from '../../snapshot/work.ts';
import type { OlderHoursQuery } from './generated/olderHours.ts';
import document from './olderHours.graphql?raw';

const WEEKS_ON_DEVICE = 13;

interface Older {
  expertId: string;
  /** What was looked up, whether or not there was anything. */
  periods: readonly { from: string; to: string }[];
  hours: readonly WorkHour[];
}

const nothing: Older = { expertId: '', periods: [], hours: [] };
/** Hours from before the snapshot that were looked up, and whose; they stay as long as the app is open. */
const older = signal(nothing);

/** What the server said of the own hours: the snapshot, and what was looked up before it. */
export const knownHours = computed<readonly WorkHour[]>(() => {
  const near = work.value?.myWork.hourEntries.nodes ?? [];
  const { expertId, hours } = older.value;
  if (hours.length === 0 || expertId !== work.value?.me.id) return near;
  const seen = new Set(near.map(({ id }) => id));
  return [...near, ...hours.filter(({ id }) => !seen.has(id))];
});

/** The first day of which the snapshot holds the hours (D7). */
export const firstDayOnDevice = (): string =>
  plusDays(work.value?.myWork.today ?? today(), -7 * WEEKS_ON_DEVICE);

/** Whether all hours of a period are here, so that none means none. */
export const isKnown = (from: string, to: string): boolean =>
  from >= firstDayOnDevice() ||
  (older.value.expertId === work.value?.me.id &&
    older.value.periods.some((known) => known.from <= from && known.to >= to));

/** Looks up the own hours of a period before the snapshot, and holds what came. */
export async function lookUp(from: string, to: string): Promise<Answer<unknown>> {
  const expertId = work.value?.me.id ?? '';
  const filter = { from, to, expertId };
  const answer = await allPages(async (after) =>
    partOf(
      await query<OlderHoursQuery>('OlderHours', document, { filter, after }),
      (data) => data.hourEntries,
    ),
  );
  if (answer.kind === 'data') hold(expertId, { from, to }, answer.data);
  return answer;
}

function hold(expertId: string, period: { from: string; to: string }, found: readonly WorkHour[]): void {
  const { periods, hours } = older.value.expertId === expertId ? older.value : nothing;
  const ids = new Set(found.map(({ id }) => id));
  const elsewhere = hours.filter(({ id, date }) => !ids.has(id) && (date < period.from || date > period.to));
  older.value = { expertId, periods: [...periods, period], hours: [...elsewhere, ...found] };
}
