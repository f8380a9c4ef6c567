import cases from '@shared/hours/hour-cases.json';
import { afterEach, describe, expect, it } from 'vitest';
import { work } from '../../session/membership.ts';
import type { Work } from '../../snapshot/work.ts';
import { sentence } from '../../text/sentences.ts';
import type { ErrorCode } from '../../graphql/generated/types.ts';
import { judge } from './judge.ts';
import type { HourFields } from './hourRules.ts';

interface Among {
  name: string;
  today: string;
  around: Pick<HourFields, 'date' | 'minutes' | 'travelMinutes'>[];
  entry: HourFields;
  expect: { field: string; code: string }[];
}

const among = cases.filter((one) => 'around' in one) as unknown as Among[];

function device(around: Among['around'], coupled: object[] = []): void {
  const hours = around.map((fields, place) => ({
    id: `hour-${place}`,
    activityKind: { id: 'kind', name: 'Gesprek' },
    traject: null,
    network: null,
    note: '',
    version: 1,
    ...fields,
  }));
  const myWork = {
    trajecten: { nodes: [{ id: 'traject', experts: { nodes: coupled } }] },
    networks: { nodes: [] },
    activityKinds: { nodes: [] },
    hourEntries: { nodes: hours },
    monthSheets: { nodes: [] },
  };
  work.value = { me: { id: 'me', partnership: {} }, myWork } as unknown as Work;
}

afterEach(() => (work.value = null));

describe('an entry among the others of this device, judged as the server does', () => {
  it.each(among)('$name', ({ around, entry, today, expect: expected }) => {
    device(around);
    expect(judge(entry, today, null)).toEqual(
      Object.fromEntries(expected.map(({ field, code }) => [field, sentence(code as ErrorCode)])),
    );
  });
  it('holds more than the cases of one kind', () => {
    expect(among.some((one) => one.expect.length === 0)).toBe(true);
    expect(among.some((one) => one.expect.length > 0)).toBe(true);
  });
  it('leaves out the entry that is being edited', () => {
    const [full] = among.filter((one) => one.expect.length > 0);
    if (!full) throw new Error('There is no case of a full day');
    device(full.around);
    expect(judge(full.entry, full.today, 'hour-0')).toEqual({});
  });
});

describe('an expert who was coupled twice', () => {
  const entry = { ...(among[0]?.entry as HourFields), trajectId: 'traject' };
  const twice = [
    { id: 'me', startsOn: '2026-09-01', endsOn: '2026-09-30' },
    { id: 'other', startsOn: '2026-10-01', endsOn: null },
    { id: 'me', startsOn: '2026-11-01', endsOn: null },
  ];
  it.each([
    ['2026-09-30', {}],
    ['2026-10-15', { date: sentence('OUTSIDE_COUPLING') }],
    ['2026-11-01', {}],
  ])('on %s', (date, wrong) => {
    device([], twice);
    expect(judge({ ...entry, date }, '2026-11-22', null)).toEqual(wrong);
  });
});
