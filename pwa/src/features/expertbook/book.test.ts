import { expect, it } from 'vitest';
import { freeInWords, fte, initials, wrongWith } from './book.ts';

it.each([
  [0, 'geen aanstelling'],
  [5, '0,05 fte'],
  [60, '0,6 fte'],
  [100, '1 fte'],
])('%s hundredths of an fte are %s', (hundredths, said) => expect(fte(hundredths)).toBe(said));

it.each([
  [-30, 'Geen tijd vrij'],
  [55, 'Geen tijd vrij'],
  [60, '1 uur vrij per schoolweek'],
  [150, '2 uur 30 vrij per schoolweek'],
])('%s minutes: %s', (minutes, said) => expect(freeInWords(minutes)).toBe(said));

it.each([
  ['Anna Zonneveld', 'AZ'],
  ['Joris van Eikenhorst', 'JE'],
  ['Cher', 'C'],
])('%s is %s', (name, letters) => expect(initials(name)).toBe(letters));

it('stops what should not be public', () => {
  expect(wrongWith('Ik kijk mee in de groep.')).toBeNull();
  expect(wrongWith('Mail anna@voorbeeld.nl')).toContain('e-mailadres');
  expect(wrongWith('x'.repeat(601))).toContain('600');
});
