import { today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { act } from '../../graphql/act.ts';
import { query } from '../../graphql/client.ts';
import type { ErrorCode } from '../../graphql/generated/types.ts';
import { personalPatterns } from '../../text/personalPatterns.ts';
import { sentence } from '../../text/sentences.ts';
import choicesDocument from './bookChoices.graphql?raw';
import bookDocument from './expertBook.graphql?raw';
import type { BookChoicesQuery } from './generated/bookChoices.ts';
import type { ExpertBookQuery } from './generated/expertBook.ts';
import type { MyExpertProfileQuery } from './generated/myProfile.ts';
import mineDocument from './myProfile.graphql?raw';
import removeDocument from './removePhoto.graphql?raw';
import photoDocument from './savePhoto.graphql?raw';
import saveDocument from './saveProfile.graphql?raw';

export type BookEntry = ExpertBookQuery['expertBook']['nodes'][number];
export type Own = NonNullable<MyExpertProfileQuery['myExpertProfile']>;

/** What somebody searches by; empty is everything. */
export interface Filter {
  search: string;
  domainId: string;
  regionId: string;
  freeMinutes: string;
}

export const LONGEST = 600;

export const fetchBook = (filter: Filter, after: string | null) =>
  query<ExpertBookQuery>('ExpertBook', bookDocument, {
    after,
    search: filter.search.trim() || null,
    domainId: filter.domainId || null,
    regionId: filter.regionId || null,
    freeMinutes: filter.freeMinutes ? Number(filter.freeMinutes) : null,
  });

export const fetchChoices = () => query<BookChoicesQuery>('BookChoices', choicesDocument);

export const fetchMine = () => query<MyExpertProfileQuery>('MyExpertProfile', mineDocument);

export const saveProfile = (listed: boolean, text: string, basedOnVersion: number) =>
  act('ExpertProfileSave', saveDocument, { listed, text, basedOnVersion });

export const savePhoto = (image: string) => act('ExpertPhotoSave', photoDocument, { image });

export const removePhoto = () => act('ExpertPhotoRemove', removeDocument, {});

/** What is wrong with a text, in a sentence; null when it may go. */
export function wrongWith(text: string): string | null {
  if (text.length > LONGEST) return sentence('TOO_LONG', { max: LONGEST });
  const [finding] = personalPatterns(text, today());
  return finding ? sentence(`TEXT_${finding.kind}` as ErrorCode) : null;
}

/** "0,6 fte" */
export const fte = (hundredths: number): string =>
  hundredths === 0 ? 'geen aanstelling' : `${String(hundredths / 100).replace('.', ',')} fte`;

const ROOM = 60;

/** What somebody who couples wants to know of somebody's time. */
export const freeInWords = (minutes: number): string =>
  minutes < ROOM ? 'Geen tijd vrij' : `${spoken(minutes)} vrij per schoolweek`;

export const hasRoom = (minutes: number): boolean => minutes >= ROOM;

/** "AZ" for Anna Zonneveld. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('');
}
