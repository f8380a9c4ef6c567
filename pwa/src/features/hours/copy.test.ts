import { beforeEach, describe, expect, it } from 'vitest';
import { plusDays, today } from '../../dates/civil.ts';
import { work } from '../../session/membership.ts';
import type { Work, WorkHour } from '../../snapshot/work.ts';
import { copiesOf } from './copy.ts';
import { hourLines } from './hourLines.ts';

const now = today();

const hour = (id: string, days: number, changes: Partial<WorkHour> = {}): WorkHour => ({
  id,
  date: plusDays(now, days),
  minutes: 60,
  travelMinutes: 10,
  activityKind: { id: 'visit', name: 'Bezoek' },
  traject: null,
  network: null,
  note: 'Iets om niet over te nemen',
  version: 1,
  ...changes,
});

const kind = (id: string, changes = {}) => ({
  id,
  name: id,
  appliesTo: 'ANY',
  notForExperts: null,
  retired: false,
  ...changes,
});

function device(...hours: WorkHour[]): void {
  const myWork = {
    trajecten: {
      nodes: [
        { id: 'open', state: 'RUNNING', experts: { nodes: [] } },
        { id: 'closed', state: 'CLOSED', experts: { nodes: [] } },
      ],
    },
    networks: { nodes: [] },
    activityKinds: {
      nodes: [
        kind('visit'),
        kind('old', { retired: true }),
        kind('doubtful', { notForExperts: 'Dit doet een expert niet.' }),
      ],
    },
    hourEntries: { nodes: hours },
    monthSheets: { nodes: [] },
  };
  work.value = { me: { id: 'me', partnership: {} }, myWork } as unknown as Work;
}

const judged = (days: number) =>
  copiesOf(hourLines.value, days).map(({ line, refused }) => [line.id, refused?.split('.')[0] ?? 'goes']);

beforeEach(() => (work.value = null));

describe('a copy', () => {
  it('is the same work on another day, without its note', () => {
    device(hour('a', -7));
    expect(copiesOf(hourLines.value, 7)[0]?.fields).toMatchObject({
      date: now,
      minutes: 60,
      travelMinutes: 10,
      note: '',
    });
  });
  it('that would lie beyond tomorrow is named, and the rest goes', () => {
    device(hour('thursday', -5), hour('monday', -7));
    expect(judged(7)).toEqual([
      ['monday', 'goes'],
      ['thursday', 'Deze dag ligt te ver vooruit'],
    ]);
  });
  it('of a closed traject, a retired kind or work experts do not do is named', () => {
    const traject = (id: string) => ({ traject: { id, school: { name: 'De Brug' } } });
    const doing = (id: string) => ({ activityKind: { id, name: id } });
    device(
      hour('a', -7, traject('open')),
      hour('b', -7, traject('closed')),
      hour('c', -7, doing('old')),
      hour('d', -7, doing('doubtful')),
    );
    expect(Object.fromEntries(judged(7))).toEqual({
      a: 'goes',
      b: 'Dit traject is afgerond',
      c: 'Dit soort werk wordt niet meer gebruikt',
      d: 'Dit werk doet een expert niet',
    });
  });
  it('counts with the others of its day: together they may fill 24 hours', () => {
    device(hour('a', -7, { minutes: 720 }), hour('b', -7, { minutes: 720 }), hour('c', -7, { minutes: 5 }));
    const refused = judged(7).map(([, why]) => why);
    expect(refused.filter((why) => why === 'goes')).toHaveLength(2);
    expect(refused.at(-1)).toContain('meer dan 24 uur');
  });
});
