import { expect, it } from 'vitest';
import { neededOverrules, objection, type Overrule } from './overrules.ts';

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

it('what stood in an accepted text needs no reason again, another name does', () => {
  const before = ['Marieke dacht mee.'];
  expect(objection('text', 'Marieke denkt weer mee.', 1_000, [], before)).toBeNull();
  expect(objection('text', 'Marieke en Fatima denken mee.', 1_000, [], before)).toContain('voornaam');
  expect(objection('text', 'Nummer 123456782', 1_000, [], ['Nummer 123456782'])).not.toBeNull();
});

it('a field of several rows keeps the reasons for each of them', () => {
  const reasons = [
    { ...said('FIRST_NAME', 'Marieke'), field: 'goals' },
    { ...said('FIRST_NAME', 'Fatima'), field: 'goals' },
  ];
  expect(neededOverrules({ goals: ['Rustig', 'Marieke kijkt mee.'] }, reasons)).toEqual([reasons[0]]);
});
