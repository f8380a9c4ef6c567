import { expect, it } from 'vitest';
import { conflictInWords, inWords } from './Changes.tsx';

it.each([
  ['minutes', '90', '1 uur 30'],
  ['travelMinutes', '0', 'geen'],
  ['date', '2026-11-20', '20 november'],
  ['activityKindId', 'Observatie', 'Observatie'],
  ['withdrawn', 'true', 'ja'],
  ['note', '', 'leeg'],
])('a change of %s to %s is told as %s', (field, value, said) => {
  expect(inWords(field, value)).toBe(said);
});

it('a conflict names its field and both values as people say them', () => {
  const conflict = { mine: '120', theirs: '90' };
  expect(conflictInWords({ code: 'CONFLICT', field: ['minutes'], message: 'Jij: 120.', conflict })).toBe(
    'Duur: jij schreef 2 uur, er staat nu 1 uur 30.',
  );
  expect(conflictInWords({ code: 'INVALID', field: ['minutes'], message: 'Dat kan niet.' })).toBeNull();
});
