import { describe, expect, it } from 'vitest';
import { inputOf, proposed, ranges } from './declaration.ts';

const lies = (name: string, known = 0) => ({ name, schools: 1, known });
const country = Array.from({ length: 340 }, (_one, number) => lies(`Gemeente ${number}`));

describe('the proposed area', () => {
  it('is where schools are known, of a file of the whole country too', () => {
    expect(proposed([...country, lies('Ede', 30)]).municipalities).toEqual(['Ede']);
  });
  it('is the whole of a small first file', () => {
    expect(proposed([lies('Barneveld'), lies('Ede')]).municipalities).toEqual(['Barneveld', 'Ede']);
  });
  it('is nothing of a first file of the country', () => {
    expect(proposed(country).municipalities).toEqual([]);
  });
});

describe('postcodes', () => {
  it.each([
    ['3770-3799', [{ first: 3770, last: 3799 }]],
    [
      '3770-3799, 3925',
      [
        { first: 3770, last: 3799 },
        { first: 3925, last: 3925 },
      ],
    ],
    [
      ' 3770;3771\n',
      [
        { first: 3770, last: 3770 },
        { first: 3771, last: 3771 },
      ],
    ],
    ['3770 - 3799', [{ first: 3770, last: 3799 }]],
  ])('%s are ranges', (text, expected) => {
    expect(ranges(text)).toEqual(expected);
  });
  it.each(['', '  ', '3799-3770', '0999', '37701', '3770-', 'Ede'])('"%s" are none', (text) => {
    expect(ranges(text)).toBeNull();
  });
});

describe('a declaration', () => {
  const declared = {
    by: 'municipalities' as const,
    municipalities: ['Ede'],
    postcodes: '3770',
    ticked: ['02AJ00'],
  };
  it('names one kind of area', () => {
    expect(inputOf('u', 'SPECIAL', declared)).toMatchObject({
      municipalities: ['Ede'],
      postcodes: [],
      ticked: ['02AJ00'],
    });
    expect(inputOf('u', 'SPECIAL', { ...declared, by: 'postcodes' })).toMatchObject({
      municipalities: [],
      postcodes: [{ first: 3770, last: 3770 }],
    });
  });
  it('ticks nothing of a file of basisonderwijs', () => {
    expect(inputOf('u', 'PRIMARY', declared)?.ticked).toEqual([]);
  });
  it('without an area is none', () => {
    expect(inputOf('u', 'PRIMARY', { ...declared, municipalities: [] })).toBeNull();
  });
});
