import { expect, test, vi } from 'vitest';
import type { Entry } from '../../outbox/entry.ts';
import { entries, schoolNames } from '../../session/membership.ts';
import { visits } from './myAppointments.ts';

vi.mock('../../session/sync.ts', () => ({ sync: vi.fn() }));

const planned = {
  operation: 'AppointmentPlan',
  state: 'waiting',
  touches: ['visit'],
  input: {
    id: 'visit',
    date: '2026-11-24',
    startTime: null,
    minutes: 60,
    trajectId: null,
    networkId: null,
    schoolId: 'far',
  },
} as unknown as Entry;

test('a visit that is still on the device names the school it was planned at, also without a traject there', () => {
  entries.value = [planned];
  schoolNames.value = { far: 'De Verre Brug' };
  expect(visits.value.map(({ place }) => place)).toEqual(['De Verre Brug']);
});
