import type { PatternCount, PatternGrouping, PatternWaitKind } from '../../graphql/generated/types.ts';
import type { Option } from '../../ui/Choice.tsx';

export const counts: Option<PatternCount>[] = [
  { value: 'TRAJECTEN', label: 'Trajecten' },
  { value: 'CASES', label: 'Casussen' },
];

const places: Option<PatternGrouping>[] = [
  { value: 'REGION', label: 'Regio' },
  { value: 'NETWORK', label: 'Netwerk' },
  { value: 'BOARD', label: 'Bestuur' },
  { value: 'SUBJECT', label: 'Onderwerp' },
];

/** What can be grouped how; the first is where a reader begins. */
export const groupings: Record<PatternCount, Option<PatternGrouping>[]> = {
  TRAJECTEN: [
    { value: 'DOMAIN', label: 'Expertise' },
    ...places,
    { value: 'ENDING', label: 'Afloop' },
    { value: 'DURATION', label: 'Duur' },
  ],
  CASES: [
    { value: 'FORM', label: 'Vorm van hulp' },
    { value: 'DIMENSION', label: 'Waar het over gaat' },
    { value: 'GROUP_BAND', label: 'Groepen' },
    ...places,
  ],
};

export const groupingName = (of: PatternCount, by: PatternGrouping): string =>
  groupings[of].find(({ value }) => value === by)?.label ?? '';

export const quarterNames = ['aug-okt', 'nov-jan', 'feb-apr', 'mei-jul'];

export const waitNames: Record<PatternWaitKind, string> = {
  DECISION: 'Inbreng tot besluit',
  COUPLING: 'Besluit tot koppeling',
  FIRST_CONTACT: 'Koppeling tot eerste contact',
  FIRST_VISIT: 'Eerste contact tot eerste uren',
  AFTER_VISIT: 'Eerste uren tot afronding',
  PLAN: 'Start tot plan',
  CLOSING: 'Start tot afronding',
};

export const yearName = (year: number): string => `${year}-${year + 1}`;
