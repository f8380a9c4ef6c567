import type { Entry } from '../../outbox/entry.ts';
import { entries, membership } from '../../session/membership.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { moveBetween } from './steps.ts';

type Known = WorkTraject['route'];
export type Passage = Known['moves']['nodes'][number] & {
  sync: 'sent' | 'device' | 'refused';
  entry?: Entry;
};
export type Beginning = Known['beginning'];
export type SideTrack = Known['sideTracks']['nodes'][number];

/** Where a traject stands as this device sees it: the snapshot with the unsent moves on top. */
export interface MyRoute extends Pick<Known, 'step' | 'phase' | 'cycle' | 'since'> {
  moves: Passage[];
  /** A snapshot of an earlier release does not say. */
  beginning: Beginning | undefined;
  /** Whether there may be earlier moves or HGD steps than the snapshot holds. */
  more: boolean;
  sideTracks: SideTrack[];
  refused: Entry[];
}

export const routeOf = (traject: Pick<WorkTraject, 'id' | 'route' | 'experts'>): MyRoute =>
  entries.value
    .filter((entry) => entry.touches.includes(routeThing(traject.id)))
    .reduce((route, entry) => apply(route, entry, traject), fromSnapshot(traject.route));

/** The first day a move may have: that of the last move or hold, and on the way ahead also the end of an HGD. */
export const firstDayFor = ({ since, moves, sideTracks }: MyRoute, forward: boolean): string =>
  [
    since,
    ...moves.map(({ on }) => on),
    ...(forward ? sideTracks.map(({ endsOn }) => endsOn ?? '') : []),
  ].reduce((one, other) => (one > other ? one : other));

export const routeThing = (trajectId: string): string => `route:${trajectId}`;

/** All that the server knows, with what this device has not sent yet. */
export function withWhole(
  route: MyRoute,
  { moves, sideTracks }: Pick<Known, 'moves' | 'sideTracks'>,
): MyRoute {
  const unsent = route.moves.filter(({ id }) => !moves.nodes.some((move) => move.id === id));
  const tracks = new Map([...route.sideTracks, ...sideTracks.nodes].map((track) => [track.id, track]));
  // An HGD that was ended here without signal has ended.
  for (const track of route.sideTracks) tracks.set(track.id, track);
  return {
    ...route,
    moves: [...unsent, ...moves.nodes.map((move): Passage => ({ ...move, sync: 'sent' }))],
    more: moves.pageInfo.hasNextPage,
    sideTracks: [...tracks.values()],
  };
}

/** As many as the snapshot asks for. */
const SIDE_TRACKS_KEPT = 5;

const fromSnapshot = (known: Known): MyRoute => ({
  step: known.step,
  phase: known.phase,
  cycle: known.cycle,
  since: known.since,
  beginning: known.beginning,
  moves: known.moves.nodes.map((move) => ({ ...move, sync: 'sent' })),
  // A snapshot of an earlier release does not say.
  more:
    ((known.moves.pageInfo as { hasNextPage: boolean } | undefined)?.hasNextPage ?? false) ||
    known.sideTracks.nodes.length >= SIDE_TRACKS_KEPT,
  sideTracks: [...known.sideTracks.nodes],
  refused: [],
});

function apply(route: MyRoute, entry: Entry, traject: Pick<WorkTraject, 'experts'>): MyRoute {
  if (entry.state === 'refused') return { ...route, refused: [...route.refused, entry] };
  switch (entry.operation) {
    case 'RouteMove':
      return moved(route, entry);
    case 'SideTrackBegin':
      return begun(route, entry, traject);
    case 'SideTrackEnd':
      return ended(route, entry);
    default:
      return route;
  }
}

function moved(route: MyRoute, entry: Entry): MyRoute {
  const input = entry.input as unknown as Passage;
  if (route.moves.some(({ id }) => id === input.id)) return route;
  const cycle = route.cycle + (moveBetween(input.from, input.to)?.kind === 'NEW_CYCLE' ? 1 : 0);
  const by = membership.value?.device.name ?? null;
  const move: Passage = {
    ...input,
    reason: input.reason ?? '',
    agreedWith: input.agreedWith ?? null,
    cycle,
    by,
    sync: entry.state === 'sent' ? 'sent' : 'device',
    entry,
  };
  return { ...route, step: input.to, phase: input.to, cycle, since: input.on, moves: [move, ...route.moves] };
}

function begun(route: MyRoute, entry: Entry, { experts }: Pick<WorkTraject, 'experts'>): MyRoute {
  const input = entry.input as { id: string; expertId: string; on: string };
  if (route.sideTracks.some(({ id }) => id === input.id)) return route;
  const by = experts.nodes.find(({ id }) => id === input.expertId)?.name ?? '';
  const track: SideTrack = {
    id: input.id,
    expertId: input.expertId,
    by,
    cycle: route.cycle,
    beginsOn: input.on,
    endsOn: null,
  };
  return { ...route, sideTracks: [track, ...route.sideTracks] };
}

function ended(route: MyRoute, entry: Entry): MyRoute {
  const input = entry.input as { id: string; on: string };
  const sideTracks = route.sideTracks.map((track) =>
    track.id === input.id ? { ...track, endsOn: input.on } : track,
  );
  return { ...route, sideTracks };
}
