import { today } from '../../dates/civil.ts';
import type { WorkKind } from '../../snapshot/work.ts';
import type { HourLine } from './hourLines.ts';
import type { HourFields } from './hourRules.ts';

/** For what one can log: 'traject:ID', 'network:ID' or 'general'. */
export type Target = string;

export const targetOf = (fields: Pick<HourFields, 'trajectId' | 'networkId'>): Target => {
  if (fields.trajectId) return `traject:${fields.trajectId}`;
  return fields.networkId ? `network:${fields.networkId}` : 'general';
};

export const ofTarget = (target: Target): Pick<HourFields, 'trajectId' | 'networkId'> => {
  const [what, id = null] = target.split(':');
  return { trajectId: what === 'traject' ? id : null, networkId: what === 'network' ? id : null };
};

const scopes = { traject: 'TRAJECT', network: 'NETWORK', general: 'GENERAL' } as const;

/** The kinds that fit a target, the most used of this person first. */
export function kindsFor(target: Target, kinds: readonly WorkKind[], lines: readonly HourLine[]): WorkKind[] {
  const scope = scopes[target.split(':')[0] as keyof typeof scopes];
  const used = (id: string) => lines.filter((line) => line.activityKindId === id).length;
  return kinds
    .filter((kind) => !kind.retired && (kind.appliesTo === 'ANY' || kind.appliesTo === scope))
    .sort(
      (one, other) =>
        Number(one.notForExperts !== null) - Number(other.notForExperts !== null) ||
        used(other.id) - used(one.id),
    );
}

/** The last visit of a traject that still runs; a form that opens is seldom about an hour of general work. */
const lastVisit = (lines: readonly HourLine[], running: readonly { id: string }[]) =>
  lines.find(({ trajectId }) => running.some(({ id }) => id === trajectId)) ??
  lines.find(({ trajectId }) => trajectId === null);

/** The next entry is most often like the last one: the same target's own last, else the last of all. */
export function propose(
  target: Target | null,
  lines: readonly HourLine[],
  kinds: readonly WorkKind[],
  running: readonly { id: string }[],
): HourFields {
  const like = target === null ? lastVisit(lines, running) : lines.find((line) => targetOf(line) === target);
  const chosen = target ?? (like ? targetOf(like) : 'general');
  const possible = kindsFor(chosen, kinds, lines);
  const kind = possible.find(({ id }) => id === like?.activityKindId) ?? possible[0];
  return {
    date: today(),
    minutes: like?.minutes ?? 60,
    travelMinutes: like?.travelMinutes ?? 0,
    activityKindId: kind?.id ?? '',
    ...ofTarget(chosen),
    note: '',
  };
}
