import type { Doer, GoalKind, GoalResult } from '../../graphql/generated/types.ts';

export const goalKinds: Record<GoalKind, string> = {
  WELLBEING: 'Welbevinden',
  BEHAVIOUR: 'Gedrag',
  LEARNING: 'Leren',
  LANGUAGE: 'Taal',
  TEACHING: 'Handelen van de leerkracht',
  TEAM: 'Team',
  OTHER: 'Anders',
};

export const doers: Record<Doer, string> = {
  TEACHER: 'Leerkracht',
  SUPPORT_COORDINATOR: "IB'er of KC",
  TEAM: 'Team',
  EXPERT: 'Expert',
  PARENTS: 'Ouders',
  OTHER: 'Iemand anders',
};

export const results: Record<GoalResult, string> = {
  REACHED: 'Gehaald',
  PARTLY: 'Deels',
  NOT: 'Niet',
};
