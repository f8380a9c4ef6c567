import type { PatternGrouping, PatternWaitKind } from '../../graphql/generated/types.ts';

export const groupings: { value: PatternGrouping; label: string }[] = [
  { value: 'DOMAIN', label: 'Expertise' },
  { value: 'REGION', label: 'Regio' },
  { value: 'NETWORK', label: 'Netwerk' },
  { value: 'BOARD', label: 'Bestuur' },
  { value: 'SUBJECT', label: 'Onderwerp' },
  { value: 'ENDING', label: 'Afloop' },
];

export const quarterNames = ['aug-okt', 'nov-jan', 'feb-apr', 'mei-jul'];

export const waitNames: Record<PatternWaitKind, string> = {
  FIRST_TALK: 'Tot het eerste gesprek',
  FIRST_HOURS: 'Tot de eerste uren',
  PLAN: 'Tot het plan',
  CLOSING: 'Tot de afronding',
};

export const yearName = (year: number): string => `${year}-${year + 1}`;
