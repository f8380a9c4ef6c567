import { today } from '../../dates/civil.ts';
import { allPages, partOf } from '../../graphql/allPages.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import { type Card, fetchBoard } from './boards.ts';
import { fetchDiaries } from './daysOff.ts';
import type { ReviewDiariesQuery } from './generated/reviewDiaries.ts';
import type { ReviewSlotsQuery } from './generated/reviewSlots.ts';
import slotsDocument from './reviewSlots.graphql?raw';

type Diary = ReviewDiariesQuery['reviewDiaries']['nodes'][number];

/** A conversation of the round that has no moment yet, with the one proposed or typed for it. */
export interface Line {
  reviewId: string;
  name: string;
  date: string;
  startsAt: string;
  chosen: boolean;
  /** Whether a person changed the proposal. */
  typed: boolean;
  /** How many moments were sent when this was read. */
  invitation: number;
  diary: readonly Diary[];
}

/** With proposals on these days of the week of the manager; Monday is the lowest bit of five. */
export async function fetchLines(roundId: string, workDays: number): Promise<Answer<Line[]>> {
  const board = await fetchBoard(roundId);
  if (board.kind !== 'data') return board;
  const slots = await allPages(async (after) =>
    partOf(
      await query<ReviewSlotsQuery>('ReviewSlots', slotsDocument, { roundId, workDays, after }),
      (data) => data.reviewSlots,
    ),
  );
  if (slots.kind !== 'data') return slots;
  const diaries = await fetchDiaries({ roundId });
  if (diaries.kind !== 'data') return diaries;
  const byId = new Map(slots.data.map((slot) => [slot.reviewId, slot]));
  const line = ({ id, expert, invitation }: Card): Line => {
    const slot = byId.get(id);
    return {
      reviewId: id,
      name: expert.name,
      date: slot?.date ?? today(),
      startsAt: slot?.startsAt.slice(0, 5) ?? '09:00',
      chosen: slot !== undefined,
      typed: false,
      invitation,
      diary: diaries.data.filter(({ reviewId }) => reviewId === id),
    };
  };
  const lines = board.data.filter(({ state }) => state === 'TO_PLAN').map(line);
  return { kind: 'data', data: lines.sort((one, other) => key(one).localeCompare(key(other))) };
}

const key = ({ date, startsAt }: Line) => `${date} ${startsAt}`;

/** What was read again, with the days and times that a person typed or ticked; what is planned by now is gone from it. */
export function readAgain(before: readonly Line[], fresh: readonly Line[]): Line[] {
  const own = new Map(before.filter(({ typed }) => typed).map((line) => [line.reviewId, line]));
  return fresh.map((line) => {
    const { date, startsAt, chosen, typed } = own.get(line.reviewId) ?? line;
    return { ...line, date, startsAt, chosen, typed };
  });
}
