import { expect, it } from 'vitest';
import { neededOverrules, objection, type Overrule } from './PupilTextField.tsx';

const said = (kind: Overrule['kind']): Overrule => ({ field: 'question', kind, reason: 'PROFESSIONAL' });

it('a name stops a text until the writer says why it is nobody', () => {
  const text = 'Orthopedagoog Marieke dacht mee.';
  expect(objection('question', text, 1_000, [])).toContain('voornaam');
  expect(objection('question', text, 1_000, [said('FIRST_NAME')])).toBeNull();
  expect(objection('tried', text, 1_000, [said('FIRST_NAME')])).toContain('voornaam');
});

it('a BSN is never overruled', () => {
  expect(objection('question', 'Nummer 123456782', 1_000, [said('BSN')])).toContain('burgerservicenummer');
});

it('a reason for a word that is gone is not sent', () => {
  expect(neededOverrules({ question: 'Marieke dacht mee.' }, [said('FIRST_NAME'), said('ADDRESS')])).toEqual([
    said('FIRST_NAME'),
  ]);
});
