import { describe, expect, it } from 'vitest';
import { bySchool, type Contact, manyInWords } from './contacts.ts';

const contact = (id: string, school: string): Contact => ({
  id,
  name: id,
  asked: false,
  school: { id: school, name: school, place: '' },
});

describe('whom to ask', () => {
  it('stands under its school, also when the list goes back and forth between namesakes', () => {
    const list = [contact('Ina', 'Linde'), contact('Bo', 'Eik'), contact('Jan', 'Linde')];
    expect(bySchool(list).map(({ school, contacts }) => [school.id, contacts.map(({ id }) => id)])).toEqual([
      ['Linde', ['Ina', 'Jan']],
      ['Eik', ['Bo']],
    ]);
  });

  it('is counted in words', () => {
    expect(manyInWords([contact('Ina', 'Linde')])).toBe('1 contactpersoon van 1 school');
    expect(manyInWords([contact('Ina', 'Linde'), contact('Bo', 'Eik'), contact('Jan', 'Linde')])).toBe(
      '3 contactpersonen van 2 scholen',
    );
  });
});
