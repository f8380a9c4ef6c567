import { expect, test } from 'vitest';
import { plusDays, today } from '../../dates/civil.ts';
import type { MeetingLine } from '../meetings/meetingLines.ts';
import type { CaseLine } from './caseLines.ts';
import { onTheTable } from './onTheTable.ts';

const meeting = (id: string, days: number, changes: Partial<MeetingLine> = {}) =>
  ({ id, networkId: 'here', date: plusDays(today(), days), cancelledOn: null, ...changes }) as MeetingLine;
const one = (id: string, meetingId: string | null, changes: Partial<CaseLine> = {}) =>
  ({ id, meetingId, networkId: 'here', state: 'BROUGHT', ...changes }) as CaseLine;

const meetings = [
  meeting('was', -7),
  meeting('off', 3, { cancelledOn: today() }),
  meeting('now', 0),
  meeting('later', 9),
];
const cases = [
  one('of it', 'now'),
  one('decided there', 'now', { state: 'DISCUSSED' }),
  one('for any', null),
  one('left over', 'was'),
  one('called off', 'off'),
  one('of later', 'later'),
  one('decided before', 'was', { state: 'DISCUSSED' }),
  one('of another network', null, { networkId: 'there' }),
  one('of a school without', null, { networkId: null }),
];
const shown = (id: string) =>
  onTheTable(meetings.find((other) => other.id === id) ?? meeting(id, 0), meetings, cases).map(
    (line) => line.id,
  );

test('what was not discussed lies on the next table again', () => {
  expect(shown('now')).toEqual([
    'of it',
    'decided there',
    'for any',
    'left over',
    'called off',
    'of a school without',
  ]);
});

test('a table that was keeps its own, and what waits for any', () => {
  expect(shown('was')).toEqual(['for any', 'left over', 'decided before', 'of a school without']);
});
