import { describe, expect, it } from 'vitest';
import { problemInWords } from './onboarding.ts';

describe('a problem in words', () => {
  const problem = { sheet: 'Uren', row: 7, column: 'Datum', message: 'Dit is geen datum.' };
  it('names the sheet, the row and the column', () => {
    expect(problemInWords(problem)).toBe('Uren, rij 7, kolom Datum: Dit is geen datum.');
  });
  it('leaves out what it is not about', () => {
    expect(problemInWords({ ...problem, row: 0, column: '' })).toBe('Uren: Dit is geen datum.');
    expect(problemInWords({ ...problem, sheet: '', row: 0, column: '' })).toBe('Dit is geen datum.');
  });
});
