import type { ClosingNext, TrajectEnding } from '../../graphql/generated/types.ts';

/** What the expert advises to do next. */
export const closingNext: Record<ClosingNext, string> = {
  ON_THEIR_OWN: 'School gaat zelf verder',
  BOARD_FUNDS: 'Met bestuursmiddelen',
  NETWORK: 'Terug naar het netwerk',
  PARTNER: 'Naar jeugdhulp, arts of cluster 1/2',
  SPECIALISED: 'Gespecialiseerde ondersteuning',
};
export const nextOptions = Object.entries(closingNext).map(([value, label]) => ({
  value: value as ClosingNext,
  label,
}));

/** Endings that come of an evaluation. */
export const isEvaluated = (ending: TrajectEnding | null): boolean => ending?.startsWith('GOALS') ?? false;

export const MOST_ADVICE = 200;
export const MOST_LESSON = 600;
