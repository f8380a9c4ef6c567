import { describe, expect, it } from 'vitest';
import type { WorkKind } from '../../snapshot/work.ts';
import type { HourLine } from './hourLines.ts';
import { propose } from './proposal.ts';

const kind = (id: string, appliesTo: WorkKind['appliesTo']): WorkKind =>
  ({ id, name: id, appliesTo, notForExperts: null, retired: false }) as WorkKind;
const kinds = [kind('gesprek', 'TRAJECT'), kind('overleg', 'NETWORK'), kind('scholing', 'GENERAL')];
const line = (trajectId: string | null, activityKindId: string, minutes: number): HourLine =>
  ({ trajectId, networkId: null, activityKindId, minutes, travelMinutes: 20 }) as HourLine;

describe('the next entry', () => {
  const lines = [line('closed', 'gesprek', 45), line(null, 'scholing', 30), line('open', 'gesprek', 75)];
  it('is like the last visit of a traject that still runs', () =>
    expect(propose(null, lines, kinds, [{ id: 'open' }])).toMatchObject({ trajectId: 'open', minutes: 75 }));
  it('is never of a traject that was closed', () =>
    expect(propose(null, lines, kinds, [])).toMatchObject({
      trajectId: null,
      activityKindId: 'scholing',
      minutes: 30,
    }));
  it('is what was asked for, also when that was closed', () =>
    expect(propose('traject:closed', lines, kinds, [])).toMatchObject({ trajectId: 'closed', minutes: 45 }));
  it('is an hour of general work when there was nothing yet', () =>
    expect(propose(null, [], kinds, [])).toMatchObject({
      trajectId: null,
      networkId: null,
      activityKindId: 'scholing',
      minutes: 60,
    }));
});
