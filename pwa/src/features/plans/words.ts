import type { ConfirmedHow, Doer, GoalKind, GoalResult } from '../../graphql/generated/types.ts';

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

/** Who recorded what the school said in words; empty where the school did so itself. */
export const recordedIn = (
  how: ConfirmedHow | null | undefined,
  recorder: string | null | undefined,
): string => (how === 'ORAL' && recorder ? `, vastgelegd door ${recorder}` : '');

/** How and by whom it was recorded, behind what the school agreed with: a school knows what it did not press itself. */
export const inWords = (how: ConfirmedHow | null | undefined, recorder: string | null | undefined): string =>
  how === 'ORAL' ? `, mondeling${recordedIn(how, recorder)}` : '';
