import { dayBrief, dayShort, monthInWords } from '../../dates/words.ts';
import type { ReviewState } from '../../graphql/generated/types.ts';

export const stateNames: Record<ReviewState, string> = {
  TO_PLAN: 'te plannen',
  PLANNED: 'gepland',
  REFLECTION_IN: 'reflectie binnen',
  HELD: 'gehouden',
  TO_CONFIRM: 'te bevestigen',
  CONFIRMED: 'bevestigd',
  LAPSED: 'vervallen',
};

/** The order of the board: what asks for something first. */
export const stateOrder: readonly ReviewState[] = [
  'TO_PLAN',
  'PLANNED',
  'REFLECTION_IN',
  'HELD',
  'TO_CONFIRM',
  'CONFIRMED',
  'LAPSED',
];

export const stateTone = (state: ReviewState): string =>
  state === 'CONFIRMED' ? 'tag good' : state === 'TO_CONFIRM' || state === 'TO_PLAN' ? 'tag warn' : 'tag';

/** "ma 12 jan, 13:30" */
export const momentOf = (
  plannedOn: string | null | undefined,
  startsAt: string | null | undefined,
): string => (plannedOn ? `${dayBrief(plannedOn)}${startsAt ? `, ${startsAt.slice(0, 5)}` : ''}` : '');

export const periodOf = (from: string, to: string): string => `${dayShort(from)} tot en met ${dayShort(to)}`;

export const roundName = (month: string): string => monthInWords(month);

/** "1 antwoord", "6 antwoorden" */
export const countOf = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

export const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);

export const hoursOf = (minutes: number): string => `${Math.round(minutes / 60)} uur`;

/** The question as this person reads it. */
export const questionText = (text: string, requests: number | null): string =>
  text.replace('{requests}', requests === null ? 'nieuwe' : String(requests));

const endings: Record<string, string> = {
  RUNNING: 'loopt',
  ON_HOLD: 'in de wacht',
  CLOSED: 'overgedragen',
  GOALS_REACHED: 'doelen gehaald',
  GOALS_PARTLY: 'doelen deels gehaald',
  GOALS_NOT: 'doelen niet gehaald',
  MOVED: 'verhuisd',
  SPECIALISED: 'gespecialiseerd',
  WITHDRAWN: 'ingetrokken',
};
export const trajectEnd = (state: string): string => endings[state] ?? state.toLowerCase();
