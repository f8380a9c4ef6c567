import { expect, it } from 'vitest';
import { neededOverrules, objection, type Overrule } from './PupilTextField.tsx';

const said = (kind: Overrule['kind'], word: string): Overrule => ({
  field: 'question',
  kind,
  word,
  reason: 'PROFESSIONAL',
});

it('a name stops a text until the writer says why it is nobody', () => {
  const text = 'Orthopedagoog Marieke dacht mee.';
  expect(objection('question', text, 1_000, [])).toContain('voornaam');
  expect(objection('question', text, 1_000, [said('FIRST_NAME', 'Marieke')])).toBeNull();
  expect(objection('tried', text, 1_000, [said('FIRST_NAME', 'Marieke')])).toContain('voornaam');
});

it('a reason for one name opens the field for no other', () => {
  const text = 'Orthopedagoog Marieke dacht mee met Fatima.';
  expect(objection('question', text, 1_000, [said('FIRST_NAME', 'Marieke')])).toContain('voornaam');
  const both = [said('FIRST_NAME', 'Marieke'), said('FIRST_NAME', 'Fatima')];
  expect(objection('question', text, 1_000, both)).toBeNull();
});

it('a BSN is never overruled', () => {
  const all = [said('BSN', '123456782')];
  expect(objection('question', 'Nummer 123456782', 1_000, all)).toContain('burgerservicenummer');
});

it('a reason for a word that is gone is not sent', () => {
  const reasons = [
    said('FIRST_NAME', 'Marieke'),
    said('FIRST_NAME', 'Fatima'),
    said('ADDRESS', 'Dorpsstraat 3'),
  ];
  expect(neededOverrules({ question: 'Marieke dacht mee.' }, reasons)).toEqual([
    said('FIRST_NAME', 'Marieke'),
  ]);
});
