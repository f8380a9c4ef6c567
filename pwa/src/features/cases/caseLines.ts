import { computed } from '@preact/signals';
import { civilDate } from '../../dates/civil.ts';
import type {
  CaseOutcome,
  CaseState,
  CaseSubject,
  Dimension,
  FollowUp,
  GroupBand,
} from '../../graphql/generated/types.ts';
import type { Entry } from '../../outbox/entry.ts';
import { entries } from '../../session/membership.ts';
import { table, type TableCase } from '../../snapshot/table.ts';
import { meetingLines, specialSchools } from '../meetings/meetingLines.ts';
import { caseCode } from './caseCode.ts';

/** What a case is about; the same names as the input of the schema. */
export interface CaseFields {
  subject: CaseSubject;
  groupBand: GroupBand | null;
  dimension: Dimension;
  hgwLevel: number | null;
  tried: string;
  question: string;
}

export interface CaseAnswer {
  outcome: CaseOutcome | null;
  followUp: FollowUp | null;
  domainId: string | null;
}

/** A case as this device sees it: what the server said, with the unsent work on top. */
export interface CaseLine extends CaseFields, CaseAnswer {
  id: string;
  code: string;
  schoolId: string;
  schoolName: string;
  networkId: string | null;
  meetingId: string | null;
  state: CaseState;
  broughtOn: string;
  decidedOn: string | null;
  previousCode: string | null;
  /** A recent case of the same school about the same dimension that the server found. */
  alike: TableCase['alike'];
  version: number | null;
  sync: 'sent' | 'device' | 'refused';
  /** The last thing the outbox holds about it. */
  last: Entry | null;
}

export const caseLines = computed<CaseLine[]>(() =>
  linesOf(table.value?.caseTable.cases.nodes ?? [], entries.value),
);

export function linesOf(known: readonly TableCase[], outbox: readonly Entry[]): CaseLine[] {
  const lines = new Map(known.map((one) => [one.id, fromSnapshot(one)]));
  for (const entry of outbox) apply(lines, entry);
  return [...lines.values()];
}

const fromSnapshot = ({ school, network, domain, ...one }: TableCase): CaseLine => ({
  ...one,
  schoolId: school?.id ?? '',
  schoolName: school?.name ?? '',
  networkId: network?.id ?? null,
  domainId: domain?.id ?? null,
  sync: 'sent',
  last: null,
});

const nothing: CaseAnswer & Omit<CaseFields, 'dimension'> = {
  subject: 'PUPIL',
  groupBand: null,
  hgwLevel: null,
  tried: '',
  question: '',
  outcome: null,
  followUp: null,
  domainId: null,
};

function apply(lines: Map<string, CaseLine>, entry: Entry): void {
  const { id } = entry.input as { id: string };
  const line = lines.get(id);
  const sync = entry.state === 'waiting' ? 'device' : entry.state;
  const about = { sync, last: entry, version: entry.version ?? line?.version ?? null } as const;
  if (entry.operation === 'SupportCaseRegister') lines.set(id, { ...registered(entry), ...about });
  else if (!line) return;
  else if (entry.operation === 'SupportCaseTakeBack' && entry.state !== 'refused') lines.delete(id);
  else if (entry.operation === 'SupportCaseClose')
    lines.set(id, { ...(entry.state === 'refused' ? line : closed(line)), ...about });
  else if (entry.operation === 'SupportCaseComplete' || entry.operation === 'SupportCaseDecide')
    lines.set(id, { ...(entry.state === 'refused' ? line : changed(line, entry)), ...about });
}

function registered(entry: Entry): CaseLine {
  const input = entry.input as unknown as Partial<CaseFields & CaseAnswer> & {
    id: string;
    schoolId: string;
    dimension: Dimension;
    meetingId: string | null;
    previousCaseId?: string;
  };
  const day = civilDate(new Date(entry.createdAt));
  const { school, network } = placeOf(input.schoolId);
  return {
    ...nothing,
    ...input,
    code: caseCode(input.id),
    schoolName: school?.name ?? '',
    networkId: network?.id ?? meetingLines.value.find(({ id }) => id === input.meetingId)?.networkId ?? null,
    state: input.outcome ? 'DISCUSSED' : 'BROUGHT',
    broughtOn: day,
    decidedOn: input.outcome ? day : null,
    previousCode: input.previousCaseId ? caseCode(input.previousCaseId) : null,
    alike: null,
    version: null,
    sync: 'device',
    last: entry,
  };
}

const closed = (line: CaseLine): CaseLine => ({ ...line, state: 'CLOSED', tried: '', question: '' });

function changed(line: CaseLine, entry: Entry): CaseLine {
  const input = entry.input as Partial<CaseLine>;
  if (entry.operation === 'SupportCaseComplete') return { ...line, ...input };
  const day = civilDate(new Date(entry.createdAt));
  return { ...line, followUp: null, domainId: null, ...input, state: 'DISCUSSED', decidedOn: day };
}

/** Where a school stands in the snapshot; a special one is in no network. */
export function placeOf(schoolId: string) {
  for (const network of table.value?.caseTable.networks.nodes ?? []) {
    const school = network.schools.nodes.find(({ id }) => id === schoolId);
    if (school) return { network, school };
  }
  return { network: null, school: specialSchools().find(({ id }) => id === schoolId) ?? null };
}

export const domainName = (id: string | null): string =>
  table.value?.caseTable.domains.nodes.find((domain) => domain.id === id)?.name ?? '';
