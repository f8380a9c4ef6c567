import { computed } from '@preact/signals';
import type { Entry } from '../../outbox/entry.ts';
import { entries, work } from '../../session/membership.ts';
import type { WorkHour } from '../../snapshot/work.ts';
import type { HourFields } from './hourRules.ts';
import { knownHours } from './knownHours.ts';

/** An entry as this device sees it: what the server said, with the unsent work on top. */
export interface HourLine extends HourFields {
  id: string;
  kindName: string;
  place: string;
  version: number | null;
  sync: 'sent' | 'device' | 'refused';
  /** The last thing the outbox holds about it. */
  last: Entry | null;
  appointmentId: string | null;
}

export const hourLines = computed<HourLine[]>(() => linesOf(knownHours.value, entries.value));

export function linesOf(known: readonly WorkHour[], outbox: readonly Entry[]): HourLine[] {
  const lines = new Map(known.map((entry) => [entry.id, fromSnapshot(entry)]));
  for (const entry of outbox) apply(lines, entry);
  return [...lines.values()].sort((one, other) =>
    one.date === other.date ? 0 : one.date < other.date ? 1 : -1,
  );
}

const fromSnapshot = (entry: WorkHour): HourLine => ({
  id: entry.id,
  date: entry.date,
  minutes: entry.minutes,
  travelMinutes: entry.travelMinutes,
  activityKindId: entry.activityKind.id,
  kindName: entry.activityKind.name,
  trajectId: entry.traject?.id ?? null,
  networkId: entry.network?.id ?? null,
  place: entry.traject?.school.name ?? entry.network?.name ?? 'Algemeen werk',
  note: entry.note,
  version: entry.version,
  sync: 'sent',
  last: null,
  appointmentId: null,
});

function apply(lines: Map<string, HourLine>, entry: Entry): void {
  const id = entry.input.id as string;
  const line = lines.get(id);
  const sync = entry.state === 'waiting' ? 'device' : entry.state;
  const about = { sync, last: entry, version: entry.version ?? line?.version ?? null } as const;
  if (entry.operation === 'HourEntryLog') lines.set(id, { ...logged(entry), ...about });
  else if (!line) return;
  else if (entry.state === 'refused') lines.set(id, { ...line, ...about });
  else if (entry.operation === 'HourEntryWithdraw') lines.delete(id);
  else if (entry.operation === 'HourEntryCorrect')
    lines.set(id, { ...withNames({ ...line, ...(entry.input as Partial<HourFields>) }), ...about });
}

const logged = (entry: Entry): HourLine =>
  withNames({
    ...(entry.input as unknown as HourFields & { id: string; appointmentId?: string | null }),
    appointmentId: (entry.input.appointmentId as string | undefined) ?? null,
    kindName: '',
    place: '',
    version: null,
    sync: 'device',
    last: entry,
  });

function withNames(line: HourLine): HourLine {
  const mine = work.value?.myWork;
  const kind = mine?.activityKinds.nodes.find(({ id }) => id === line.activityKindId);
  const traject = mine?.trajecten.nodes.find(({ id }) => id === line.trajectId);
  const network = mine?.networks.nodes.find(({ id }) => id === line.networkId);
  const place = traject?.school.name ?? network?.name ?? (line.place || 'Algemeen werk');
  return { ...line, kindName: kind?.name ?? line.kindName, place };
}
