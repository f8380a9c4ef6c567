import { computed } from '@preact/signals';
import { today } from '../../dates/civil.ts';
import { work } from '../../session/membership.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { hourLines } from '../hours/hourLines.ts';
import { knownHours } from '../hours/knownHours.ts';

export const myTrajecten = computed<WorkTraject[]>(() => work.value?.myWork.trajecten.nodes ?? []);
export const running = computed(() => myTrajecten.value.filter(({ state }) => state !== 'CLOSED'));

/** Minutes spent, with what this device has logged or changed and the snapshot does not know yet. */
export function spentOn(traject: WorkTraject): number {
  const travels = work.value?.me.partnership.travelCounts ?? false;
  const sum = (lines: readonly { minutes: number; travelMinutes: number }[]) =>
    lines.reduce((total, line) => total + line.minutes + (travels ? line.travelMinutes : 0), 0);
  const known = knownHours.value.filter((entry) => entry.traject?.id === traject.id);
  const here = hourLines.value.filter((line) => line.trajectId === traject.id && isCounted(line));
  return traject.spentMinutes + sum(here) - sum(known);
}

const isCounted = (line: { sync: string; version: number | null }) =>
  line.sync !== 'refused' || line.version !== null;

/** The coupling of this person that holds today; none of who left, or comes later. */
export const ownCoupling = ({ experts }: WorkTraject) =>
  experts.nodes.find(
    ({ id, startsOn, endsOn }) =>
      id === work.value?.me.id && startsOn <= today() && (endsOn === null || endsOn >= today()),
  );
