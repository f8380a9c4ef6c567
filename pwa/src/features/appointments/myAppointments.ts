import { computed } from '@preact/signals';
import type { Entry } from '../../outbox/entry.ts';
import { newId } from '../../outbox/ids.ts';
import { entries, membership, reload, schoolNames, work } from '../../session/membership.ts';
import { sync } from '../../session/sync.ts';
import type { WorkAppointment } from '../../snapshot/work.ts';
import { myTrajecten } from '../trajecten/myTrajecten.ts';

export interface Visit {
  id: string;
  date: string;
  startTime: string | null;
  minutes: number;
  trajectId: string | null;
  networkId: string | null;
  place: string;
  about: string;
  state: WorkAppointment['state'];
}

export interface Plan {
  date: string;
  startTime: string | null;
  minutes: number;
  trajectId: string | null;
  networkId: string | null;
  /** Only without a traject: that has a school of its own. */
  schoolId: string | null;
}

/** The planned visits with the unsent work on top, the earliest first. */
export const visits = computed<Visit[]>(() => {
  const known = new Map(
    (work.value?.myWork.appointments.nodes ?? []).map((one) => [one.id, fromSnapshot(one)]),
  );
  for (const entry of entries.value) if (entry.state !== 'refused') apply(known, entry);
  return [...known.values()].sort((one, other) => key(one).localeCompare(key(other)));
});

const key = ({ date, startTime }: Visit) => `${date} ${startTime ?? '99'}`;

function fromSnapshot(one: WorkAppointment): Visit {
  const plan = {
    ...one,
    trajectId: one.traject?.id ?? null,
    networkId: one.network?.id ?? null,
    schoolId: one.school?.id ?? null,
  };
  return { ...named(plan), place: one.school?.name ?? named(plan).place };
}

function named(plan: Plan & { id: string; state: Visit['state'] }): Visit {
  const traject = myTrajecten.value.find(({ id }) => id === plan.trajectId);
  const network = work.value?.myWork.networks.nodes.find(({ id }) => id === plan.networkId);
  const school = myTrajecten.value.find(({ school }) => school.id === plan.schoolId)?.school;
  const schoolName = school?.name ?? schoolNames.value[plan.schoolId ?? ''];
  const place = traject?.school.name ?? network?.name ?? schoolName ?? 'Bezoek aan een school';
  const { id, date, startTime, minutes, trajectId, networkId, state } = plan;
  return { id, date, startTime, minutes, trajectId, networkId, state, place, about: traject?.question ?? '' };
}

function apply(known: Map<string, Visit>, { operation, input, touches }: Entry): void {
  const settle = (id: unknown, state: Visit['state']) => {
    const visit = known.get(id as string);
    if (visit) known.set(visit.id, { ...visit, state });
  };
  if (operation === 'AppointmentPlan')
    known.set(
      input.id as string,
      named({ ...(input as unknown as Plan & { id: string }), state: 'PLANNED' }),
    );
  else if (operation === 'AppointmentCancel') settle(input.id, 'CANCELLED');
  else if (operation === 'HourEntryLog') settle(input.appointmentId, 'LOGGED');
  else if (operation === 'HourEntryWithdraw') for (const id of touches) settle(id, 'PLANNED');
}

async function keep(operation: string, input: Record<string, unknown> & { id: string }): Promise<void> {
  await membership.value?.outbox.append({ operation, input, touches: [input.id] });
  await reload();
  void sync();
}

/** Plans a visit; the name of its school stays on the device, for the snapshot does not know it yet. */
export async function planVisit(plan: Plan, schoolName: string): Promise<void> {
  const id = newId();
  const draft = { operation: 'AppointmentPlan', input: { id, ...plan }, touches: [id] };
  const names = plan.schoolId
    ? { name: 'schoolNames', value: { ...schoolNames.value, [plan.schoolId]: schoolName } }
    : undefined;
  await membership.value?.outbox.appendAll([draft], Date.now(), names);
  await reload();
  void sync();
}

export const cancelVisit = (id: string): Promise<void> => keep('AppointmentCancel', { id });
