import { describe, expect, it } from 'vitest';
import type { Entry } from '../../outbox/entry.ts';
import type { WorkHour } from '../../snapshot/work.ts';
import { linesOf } from './hourLines.ts';

const known: WorkHour = {
  id: 'known',
  date: '2026-11-20',
  minutes: 90,
  travelMinutes: 0,
  activityKind: { id: 'kind', name: 'Observatie' },
  traject: null,
  network: null,
  note: '',
  version: 3,
};

const entry = (operation: string, state: Entry['state'], input: Record<string, unknown>): Entry => ({
  mutationId: `${operation}-${state}`,
  sequence: 1,
  operation,
  schema: 1,
  touches: [input.id as string],
  marks: [],
  waitsFor: [],
  follows: null,
  basedOnVersion: null,
  state,
  attempts: 0,
  notBefore: 0,
  createdAt: 0,
  confirmedAt: null,
  settledAt: null,
  version: state === 'sent' ? 4 : null,
  input,
  refusals: [],
});

const fields = { date: '2026-11-21', minutes: 60, travelMinutes: 0, activityKindId: 'kind', note: '' };

describe('the hours of this device', () => {
  it('are the snapshot, newest first, with what is unsent', () => {
    const lines = linesOf([known], [entry('HourEntryLog', 'waiting', { id: 'new', ...fields })]);
    expect(lines.map(({ id, sync }) => [id, sync])).toEqual([
      ['new', 'device'],
      ['known', 'sent'],
    ]);
  });
  it('show a correction before it is sent, and its version after', () => {
    const correct = (state: Entry['state']) => entry('HourEntryCorrect', state, { id: 'known', minutes: 45 });
    expect(linesOf([known], [correct('waiting')])[0]).toMatchObject({
      minutes: 45,
      version: 3,
      sync: 'device',
    });
    expect(linesOf([known], [correct('sent')])[0]).toMatchObject({ minutes: 45, version: 4, sync: 'sent' });
  });
  it('keep what the server holds when a correction or a withdrawal is refused', () => {
    const refused = [entry('HourEntryCorrect', 'refused', { id: 'known', minutes: 45 })];
    expect(linesOf([known], refused)[0]).toMatchObject({ minutes: 90, sync: 'refused' });
    expect(linesOf([known], [entry('HourEntryWithdraw', 'refused', { id: 'known' })])).toHaveLength(1);
  });
  it('lose what is withdrawn at once', () => {
    expect(linesOf([known], [entry('HourEntryWithdraw', 'waiting', { id: 'known' })])).toEqual([]);
  });
});
