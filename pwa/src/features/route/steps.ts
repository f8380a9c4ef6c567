import table from '@shared/route/moves.json';
import type { RouteStep, SchoolFunction } from '../../graphql/generated/types.ts';

export interface Move {
  from: RouteStep;
  to: RouteStep;
  kind: 'FORWARD' | 'BACK' | 'NEW_CYCLE';
  asks: 'NOTHING' | 'REASON' | 'INSIGHT';
}

/** The moves a person makes along the route; the file is made of the server's table. */
export const moves = table.moves as Move[];

export const hasSideTrack = (step: RouteStep): boolean => table.sideTrackFrom.includes(step);

export const stepNames: Record<RouteStep, string> = {
  DECIDED: 'Besloten',
  DOSSIER_READY: 'Dossier klaar',
  COUPLED: 'Gekoppeld',
  PREPARATION: 'Voorbereidend gesprek',
  OBSERVE: 'Waarnemen',
  UNDERSTAND: 'Begrijpen',
  PLAN: 'Plannen',
  REALISE: 'Realiseren',
  EVALUATE: 'Evaluatie',
  ON_HOLD: 'In de wacht',
  CLOSED: 'Afgerond',
};

export const functionNames: Record<SchoolFunction, string> = {
  SUPPORT_COORDINATOR: "IB'er of KC",
  TEACHER: 'Leerkracht',
  HEAD: 'Directeur',
  OTHER: 'Iemand anders',
};

export const moveBetween = (from: RouteStep, to: RouteStep): Move | undefined =>
  moves.find((move) => move.from === from && move.to === to);

/** The way ahead from a step, in order: several phases may be passed in one meeting (R33). */
export function ahead(from: RouteStep): Move[] {
  const next = moves.find((move) => move.from === from && move.kind === 'FORWARD');
  return next ? [next, ...ahead(next.to)] : [];
}
