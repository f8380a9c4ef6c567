import type { SchoolFunction } from '../../graphql/generated/types.ts';
import { newId } from '../../outbox/ids.ts';
import { keep } from '../../session/keep.ts';
import { neededOverrules, type Overrule } from '../../text/overrules.ts';
import { routeThing } from './myRoute.ts';
import type { Move } from './steps.ts';

export interface MoveFields {
  on: string;
  reason: string;
  agreedWith: SchoolFunction | null;
  overrules: Overrule[];
}

const withReason = ({ reason, overrules }: MoveFields) => ({
  reason: reason.trim(),
  overrules: neededOverrules({ reason }, overrules),
});

/** One or more moves in one go, each with the same day; only the one that asks it gets the reason or the function. */
export const moveAlong = (trajectId: string, moves: readonly Move[], fields: MoveFields): Promise<void> =>
  keep(
    ...moves.map((move) => ({
      operation: 'RouteMove',
      input: {
        id: newId(),
        trajectId,
        from: move.from,
        to: move.to,
        on: fields.on,
        ...(move.asks === 'REASON' ? withReason(fields) : {}),
        ...(move.asks === 'INSIGHT' && fields.agreedWith ? { agreedWith: fields.agreedWith } : {}),
      },
      touches: [routeThing(trajectId)],
    })),
  );

export const beginSideTrack = (trajectId: string, expertId: string, on: string): Promise<void> =>
  keep({
    operation: 'SideTrackBegin',
    input: { id: newId(), trajectId, expertId, on },
    touches: [routeThing(trajectId)],
  });

export const endSideTrack = (trajectId: string, id: string, on: string): Promise<void> =>
  keep({ operation: 'SideTrackEnd', input: { id, on }, touches: [routeThing(trajectId)] });
