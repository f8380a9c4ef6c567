import { computed } from '@preact/signals';
import type { MeetingGuest, MeetingKind } from '../../graphql/generated/types.ts';
import type { Entry } from '../../outbox/entry.ts';
import { entries, membership, reload } from '../../session/membership.ts';
import { sync } from '../../session/sync.ts';
import { basis } from '../../outbox/basis.ts';
import { newId } from '../../outbox/ids.ts';
import { table, type TableMeeting, type TableNetwork } from '../../snapshot/table.ts';

/** A meeting as this device sees it. */
export interface MeetingLine {
  id: string;
  networkId: string;
  kind: MeetingKind;
  date: string;
  startTime: string | null;
  place: string;
  schoolIds: string[];
  guests: readonly MeetingGuest[];
  movedFrom: string | null;
  cancelledOn: string | null;
  cancelReason: string | null;
  version: number | null;
  last: Entry | null;
}

export const kinds: Record<MeetingKind, string> = {
  CASE: 'Casusbespreking',
  THEME: 'Themabijeenkomst',
  CLUSTER_LIB: 'Cluster-LIB (thema)',
  SUB_LIB: 'Sub-LIB (casussen)',
};

export const takesCases = ({ kind }: { kind: MeetingKind }): boolean => kind === 'CASE' || kind === 'SUB_LIB';

/** The kinds a network holds; the one for cases first (R17). */
export const kindsOf = (network: { twoLayers: boolean }): MeetingKind[] =>
  network.twoLayers ? ['SUB_LIB', 'CLUSTER_LIB'] : ['CASE', 'THEME'];

export const networkOf = (id: string): TableNetwork | undefined =>
  table.value?.caseTable.networks.nodes.find((network) => network.id === id);

type KnownTable = NonNullable<typeof table.value>['caseTable'];

/** Special schools outside any network, that may join a table (R16). A snapshot of an earlier release has none. */
export function specialSchools(): KnownTable['specialSchools']['nodes'] {
  const known: Partial<KnownTable> | undefined = table.value?.caseTable;
  return known?.specialSchools?.nodes ?? [];
}

export const meetingLines = computed<MeetingLine[]>(() =>
  linesOf(table.value?.caseTable.meetings.nodes ?? [], entries.value),
);

export function linesOf(known: readonly TableMeeting[], outbox: readonly Entry[]): MeetingLine[] {
  const lines = new Map(known.map((meeting) => [meeting.id, fromSnapshot(meeting)]));
  for (const entry of outbox) apply(lines, entry);
  return [...lines.values()].sort((one, other) => other.date.localeCompare(one.date));
}

const fromSnapshot = ({ network, schools, ...meeting }: TableMeeting): MeetingLine => ({
  ...meeting,
  networkId: network?.id ?? '',
  schoolIds: schools.nodes.map(({ id }) => id),
  last: null,
});

function apply(lines: Map<string, MeetingLine>, entry: Entry): void {
  const input = entry.input as unknown as Pick<MeetingLine, 'id' | 'schoolIds' | 'guests'>;
  const line = lines.get(input.id);
  const version = entry.version ?? line?.version ?? null;
  if (entry.operation === 'NetworkMeetingPlan')
    lines.set(input.id, {
      ...(entry.input as unknown as NewMeeting & { id: string }),
      schoolIds: [],
      guests: [],
      movedFrom: null,
      cancelledOn: null,
      cancelReason: null,
      version,
      last: entry,
    });
  else if (entry.operation === 'NetworkMeetingPresent' && line)
    lines.set(
      input.id,
      entry.state === 'refused'
        ? { ...line, last: entry }
        : { ...line, schoolIds: input.schoolIds, guests: input.guests, version, last: entry },
    );
}

export type NewMeeting = Pick<MeetingLine, 'networkId' | 'kind' | 'date' | 'startTime' | 'place'>;

const opened = () => {
  if (!membership.value) throw new Error('Nobody works on this device');
  return membership.value.outbox;
};

/** Puts a meeting in the book; gives its id. */
export async function planMeeting(meeting: NewMeeting): Promise<string> {
  const id = newId();
  await opened().append({ operation: 'NetworkMeetingPlan', input: { id, ...meeting }, touches: [id] });
  await reload();
  void sync();
  return id;
}

/** Notes who is there: rewrites what is still on the device, else appends. */
export function notePresent(
  id: string,
  change: (line: MeetingLine) => { schoolIds?: string[]; guests?: readonly MeetingGuest[] },
): Promise<void> {
  turn = turn
    .catch(() => {})
    .then(() => {
      const line = meetingLines.value.find((other) => other.id === id);
      if (line) return keepPresent(line, { schoolIds: line.schoolIds, guests: line.guests, ...change(line) });
    });
  return turn;
}

/** One after the other: each tick stands on the one before it. */
let turn: Promise<void> = Promise.resolve();

async function keepPresent(
  line: MeetingLine,
  present: { schoolIds: readonly string[]; guests: readonly MeetingGuest[] },
): Promise<void> {
  const { last } = line;
  const input = { id: line.id, ...present };
  const waiting = last?.operation === 'NetworkMeetingPresent' && last.state === 'waiting';
  if (last?.operation === 'NetworkMeetingPresent' && last.state === 'refused')
    await opened().replaceRefused(last.mutationId, input, line.version);
  else if (!waiting || !(await opened().amend(last.mutationId, input)))
    await opened().append({
      operation: 'NetworkMeetingPresent',
      input,
      touches: [line.id],
      ...basis(line),
    });
  await reload();
  void sync();
}
