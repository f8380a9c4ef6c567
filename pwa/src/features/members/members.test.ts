import { describe, expect, it } from 'vitest';
import { grantsInWords, grantsOf, unplaced } from './grants.ts';
import { LATER, successionsOf, wrongSuccessions, type Held } from './successions.ts';

const region = (name: string) => ({ id: name, name });

describe('roles', () => {
  it('are said with where they hold, each once, in the order of the list', () => {
    const held = [
      { role: 'PROCESS_FACILITATOR' as const, region: region('Noord'), network: null },
      { role: 'EXPERT' as const, region: null, network: null },
      { role: 'PROCESS_FACILITATOR' as const, region: region('Oost'), network: null },
      { role: 'PROCESS_FACILITATOR' as const, region: null, network: region('Netwerk 4') },
    ];
    expect(grantsInWords(held)).toEqual(['Expert', 'Regionaal procesbegeleider (Noord, Oost en Netwerk 4)']);
    expect(grantsOf(held)[3]).toEqual({ role: 'PROCESS_FACILITATOR', networkId: 'Netwerk 4' });
  });

  it('for a part of the partnership need such a part', () => {
    expect(unplaced([{ role: 'EXPERT' }], ['SUPPORT_MANAGER'])).toEqual(['SUPPORT_MANAGER']);
    expect(unplaced([{ role: 'SUPPORT_MANAGER', regionId: 'a' }], ['SUPPORT_MANAGER'])).toEqual([]);
  });
});

const held = (id: string, lead: boolean): Held => ({
  id,
  lead,
  state: 'RUNNING',
  startsOn: '2026-09-01',
  school: { name: 'De Linde', place: 'Boomdorp' },
  domain: { name: 'gedrag' },
});

describe('who goes', () => {
  it('leaves no traject without a lead unless that was chosen', () => {
    expect(successionsOf([held('a', true), held('b', false)], {})).toEqual({
      successions: null,
      wrongs: { a: 'Kies wie het overneemt, of laat de procesbegeleider kiezen.' },
    });
  });

  it('hands over what was chosen; a place that stays empty is not sent', () => {
    expect(
      successionsOf([held('a', true), held('b', true), held('c', false), held('d', false)], {
        a: 'anna',
        b: LATER,
        d: 'bea',
      }).successions,
    ).toEqual([
      { trajectId: 'a', toExpertId: 'anna' },
      { trajectId: 'b' },
      { trajectId: 'd', toExpertId: 'bea' },
    ]);
  });

  it('hears a refusal at the traject it is about', () => {
    const came = {
      result: {
        endedId: null,
        userErrors: [
          { code: 'TRAJECTEN_HELD' as const, field: ['successions'], message: 'Er lopen nog trajecten.' },
          { code: 'OWN_WORK' as const, field: ['successions', '1', 'toExpertId'], message: 'Niet jezelf.' },
        ],
      },
      refused: { field: 'successions', message: 'Er lopen nog trajecten.' },
    };
    expect(wrongSuccessions(came, [{ trajectId: 'a' }, { trajectId: 'b', toExpertId: 'ik' }])).toEqual({
      '': 'Er lopen nog trajecten.',
      b: 'Niet jezelf.',
    });
  });
});
