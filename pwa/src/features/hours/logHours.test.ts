import { expect, it, vi } from 'vitest';
import { refused } from '../../outbox/FakeServer.ts';
import { phone } from '../../outbox/fixture.ts';
import { entries, membership } from '../../session/membership.ts';
import { linesOf } from './hourLines.ts';
import { correctHours, logHours } from './logHours.ts';

vi.mock('../../session/sync.ts', () => ({ sync: () => Promise.resolve() }));
vi.mock('../../storage/persist.ts', () => ({ askToStay: () => Promise.resolve() }));
vi.stubGlobal('navigator', { onLine: true });

it('hours of a visit that was called off elsewhere can be mended: they stand on their own, in their new month', async () => {
  const { outbox, database, server, send, sender } = await phone();
  sender.documents = { HourEntryLog: 'mutation' };
  const device = { membershipId: 'anna', name: 'Anna', roles: ['EXPERT'], lastContact: 0 };
  membership.value = { device, database, outbox } as unknown as NonNullable<typeof membership.value>;
  server.script.push({ kind: 'data', data: refused('APPOINTMENT_SETTLED') });
  const fields = {
    activityKindId: 'visit',
    minutes: 90,
    travelMinutes: 0,
    note: '',
    trajectId: 't',
    networkId: null,
  };
  await logHours({ ...fields, date: '2026-10-30', appointmentId: 'gone' });
  await send();
  entries.value = await outbox.list();
  const [line] = linesOf([], entries.value);
  if (!line) throw new Error('The hours are gone');
  await correctHours(line, { date: '2026-11-02' });
  expect((await outbox.list()).map(({ state, marks, input }) => [state, marks, input.appointmentId])).toEqual(
    [['waiting', ['hours:2026-10', 'hours:2026-11'], null]],
  );
});
