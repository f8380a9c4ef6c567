import type {
  CaseOutcome,
  CaseSubject,
  Dimension,
  FollowUp,
  GroupBand,
} from '../../graphql/generated/types.ts';
import type { Option } from '../../ui/Choice.tsx';

const options = <T extends string>(words: Record<T, string>): Option<T>[] =>
  (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label }));

/** The dimensions of basic support, short enough for a chip. */
export const dimensions: Record<Dimension, string> = {
  READING_SPELLING: 'Lezen en spelling',
  MATHS: 'Rekenen',
  GIFTED: 'Hoogbegaafdheid',
  SLOW_LEARNING: 'Moeilijk lerend',
  WORK_BEHAVIOUR: 'Werkgedrag',
  BEHAVIOUR: 'Gedrag, sociaal-emotioneel',
  PHYSICAL: 'Fysiek',
  LANGUAGE: 'Taal en spraak, NT2',
};
export const dimensionOptions = options(dimensions);

export const outcomes: Record<CaseOutcome, string> = {
  ADVICE: 'School kan verder met advies',
  DEPLOYMENT: 'Expert nodig',
  BASIC: 'Hoort bij de basis',
};
export const outcomeOptions = options(outcomes);

export const followUps: Record<FollowUp, string> = {
  ON_THEIR_OWN: 'School gaat zelf verder',
  BOARD_FUNDS: 'Met bestuursmiddelen',
  YOUTH_CARE: 'Naar jeugdhulp',
  MEDICAL: 'Naar arts of zorg',
  CLUSTER_1_2: 'Naar cluster 1 of 2',
};
export const followUpOptions = options(followUps);

export const caseSubjects: Record<CaseSubject, string> = {
  PUPIL: 'Eén leerling',
  GROUP: 'Een groep',
  SCHOOL: 'De hele school',
};
export const subjectOptions = options(caseSubjects);

export const groupBands: Record<GroupBand, string> = {
  GROUPS_1_2: 'Groep 1-2',
  GROUPS_3_4: 'Groep 3-4',
  GROUPS_5_6: 'Groep 5-6',
  GROUPS_7_8: 'Groep 7-8',
};
export const bandOptions = options(groupBands);
