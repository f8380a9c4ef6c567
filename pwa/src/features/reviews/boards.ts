import { allPages, partOf } from '../../graphql/allPages.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import type { ReviewBoardQuery } from './generated/reviewBoard.ts';
import type { ReviewRoundsQuery } from './generated/reviewRounds.ts';
import boardDocument from './reviewBoard.graphql?raw';
import roundsDocument from './reviewRounds.graphql?raw';

export type Round = ReviewRoundsQuery['reviewRounds']['nodes'][number];
export type Card = ReviewBoardQuery['reviews']['nodes'][number];

export async function fetchRounds(): Promise<Answer<Round[]>> {
  const answer = await query<ReviewRoundsQuery>('ReviewRounds', roundsDocument);
  return answer.kind === 'data' ? { kind: 'data', data: answer.data.reviewRounds.nodes } : answer;
}

/** Stands for the conversations between rounds. */
export const BETWEEN = 'between';

/** All cards of a round, however many pages. */
export function fetchBoard(shown: string): Promise<Answer<Card[]>> {
  const roundId = shown === BETWEEN ? null : shown;
  return allPages(async (after) =>
    partOf(
      await query<ReviewBoardQuery>('ReviewBoard', boardDocument, { roundId, after }),
      ({ reviews }) => reviews,
    ),
  );
}

/** Where a manager is at work: the oldest round of this moment that is not finished, else the next one, else the last. */
export function currentRound(rounds: readonly Round[], month: string): Round | undefined {
  const oldestFirst = [...rounds].reverse();
  const started = oldestFirst.filter((round) => round.month <= month);
  const recent = started.slice(-2).find((round) => unfinished(round) > 0);
  return recent ?? oldestFirst.find((round) => round.month > month) ?? started.at(-1);
}

export const unfinished = (round: Round): number =>
  round.counts.nodes
    .filter(({ state }) => state !== 'CONFIRMED' && state !== 'LAPSED')
    .reduce((total, { reviews }) => total + (reviews ?? 0), 0);
