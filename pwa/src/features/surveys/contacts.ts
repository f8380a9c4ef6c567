import { allPages, partOf } from '../../graphql/allPages.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import type { SurveyContactsQuery } from './generated/surveyContacts.ts';
import document from './surveyContacts.graphql?raw';

export type Contact = SurveyContactsQuery['surveyContacts']['nodes'][number];

export interface Filter {
  topicId: string;
  networkId: string | null;
  search: string;
}

export const readContacts = (filter: Filter): Promise<Answer<Contact[]>> =>
  allPages(async (after) =>
    partOf(
      await query<SurveyContactsQuery>('SurveyContacts', document, { ...filter, after }),
      ({ surveyContacts }) => surveyContacts,
    ),
  );

/** Contacts under their school, in the order they came. */
export function bySchool(contacts: readonly Contact[]): { school: Contact['school']; contacts: Contact[] }[] {
  const schools = new Map<string, { school: Contact['school']; contacts: Contact[] }>();
  for (const contact of contacts) {
    const found = schools.get(contact.school.id);
    if (found) found.contacts.push(contact);
    else schools.set(contact.school.id, { school: contact.school, contacts: [contact] });
  }
  return [...schools.values()];
}

/** "3 contactpersonen van 2 scholen". */
export function manyInWords(contacts: readonly Contact[]): string {
  const schools = new Set(contacts.map(({ school }) => school.id)).size;
  const people = contacts.length === 1 ? '1 contactpersoon' : `${contacts.length} contactpersonen`;
  return `${people} van ${schools === 1 ? '1 school' : `${schools} scholen`}`;
}
