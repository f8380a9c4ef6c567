import { act, type Acted } from '../../graphql/act.ts';
import { query } from '../../graphql/client.ts';
import { dayFull } from '../../dates/words.ts';
import type { UserError, Weekday } from '../../graphql/generated/types.ts';
import type { WorkingTermsSetMutation } from './generated/setTerms.ts';
import type { TermsChoicesQuery } from './generated/termsChoices.ts';
import type { WorkingTermsQuery } from './generated/workingTerms.ts';
import setDocument from './setTerms.graphql?raw';
import choicesDocument from './termsChoices.graphql?raw';
import termsDocument from './workingTerms.graphql?raw';

export type Terms = NonNullable<WorkingTermsQuery['workingTerms']>;
export type Period = Terms['periods'][number];
export type Choices = TermsChoicesQuery;

/** What somebody types; fte as it is typed, so that half a number stays as it is. */
export interface TermsFieldsValue {
  fte: string;
  workDays: readonly Weekday[];
  domainIds: readonly string[];
  regionIds: readonly string[];
}

export const noTerms: TermsFieldsValue = { fte: '', workDays: [], domainIds: [], regionIds: [] };

export const weekdays: readonly { value: Weekday; label: string }[] = [
  { value: 'MONDAY', label: 'ma' },
  { value: 'TUESDAY', label: 'di' },
  { value: 'WEDNESDAY', label: 'wo' },
  { value: 'THURSDAY', label: 'do' },
  { value: 'FRIDAY', label: 'vr' },
  { value: 'SATURDAY', label: 'za' },
  { value: 'SUNDAY', label: 'zo' },
];

const WEEK = 40;

/** Hundredths of an fte out of what was typed, with a comma or a point; 0 when it is no number. */
export function hundredths(typed: string): number {
  const plain = typed.trim().replace(',', '.');
  return /^\d{0,2}(\.\d{1,2})?$/.test(plain) && plain !== '' ? Math.round(Number(plain) * 100) : 0;
}

/** 60 is "0,6". */
export const fteInWords = (fte: number): string => String(fte / 100).replace('.', ',');

/** Hours with at most one decimal: 2.4 is "2,4". */
const hours = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

export const weekInWords = (fte: number): string => `${hours((fte / 100) * WEEK)} uur per week`;

/** What an fte on some days comes down to, to see a slip of the pen; nothing while one of the two is missing. */
export const perDay = (fte: number, days: number): string | null =>
  fte > 0 && days > 0
    ? `${fteInWords(fte)} fte op ${days === 1 ? 'één dag' : `${days} dagen`} is ${hours(((fte / 100) * WEEK) / days)} uur per dag.`
    : null;

export const daysInWords = (days: readonly Weekday[]): string =>
  weekdays
    .filter(({ value }) => days.includes(value))
    .map(({ label }) => label)
    .join(', ');

export const spanInWords = ({ startsOn, endsOn }: Pick<Period, 'startsOn' | 'endsOn'>): string =>
  endsOn === null
    ? `sinds ${dayFull(startsOn)}`
    : startsOn === endsOn
      ? dayFull(startsOn)
      : `${dayFull(startsOn)} tot en met ${dayFull(endsOn)}`;

/** The period of a day, what comes after it (the first to come first) and what was before it. */
export function around(periods: readonly Period[], day: string) {
  const now = periods.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day));
  return {
    now,
    later: periods.filter(({ startsOn }) => startsOn > day).reverse(),
    before: periods.filter(({ endsOn }) => endsOn !== null && endsOn < day),
  };
}

export const fieldsOf = (period: Period | undefined): TermsFieldsValue =>
  period
    ? {
        fte: fteInWords(period.fteHundredths),
        workDays: period.workDays,
        domainIds: period.domains.map(({ id }) => id),
        regionIds: period.regions.map(({ id }) => id),
      }
    : noTerms;

export const termsInput = ({ fte, workDays, domainIds, regionIds }: TermsFieldsValue) => ({
  fteHundredths: hundredths(fte),
  workDays,
  domainIds,
  regionIds,
});

export const fetchTerms = (expertId: string) =>
  query<WorkingTermsQuery>('WorkingTerms', termsDocument, { expertId });

export const fetchChoices = () => query<TermsChoicesQuery>('TermsChoices', choicesDocument);

export const setTerms = (terms: Terms, from: string, fields: TermsFieldsValue) =>
  act<WorkingTermsSetMutation['result']>('WorkingTermsSet', setDocument, {
    expertId: terms.id,
    basedOnVersion: terms.version,
    from,
    ...termsInput(fields),
  });

export type Wrongs = Readonly<Record<string, string>>;

/** What is wrong, by the field it is about; what is about the whole stands under an empty name. */
export function wrongsOf({
  result,
  refused,
}: Acted<{ userErrors: readonly Pick<UserError, 'field' | 'message'>[] }>): Wrongs {
  if (!refused) return {};
  const errors = result?.userErrors ?? [];
  return Object.fromEntries([
    ['', refused.field === '' ? refused.message : ''],
    ...[...errors].reverse().map(({ field, message }) => [field.at(-1) ?? '', message]),
  ]) as Wrongs;
}
