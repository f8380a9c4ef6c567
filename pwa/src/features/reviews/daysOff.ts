import { useEffect, useState } from 'preact/hooks';
import { plusDays, today } from '../../dates/civil.ts';
import { allPages, partOf } from '../../graphql/allPages.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import { useAnswer } from '../../ui/useAnswer.ts';
import document from './daysOff.graphql?raw';
import type { ReviewDaysOffQuery } from './generated/daysOff.ts';
import type { ReviewDiariesQuery } from './generated/reviewDiaries.ts';
import diariesDocument from './reviewDiaries.graphql?raw';

type OneDiary = ReviewDiariesQuery['reviewDiaries']['nodes'][number];
type DaysOff = ReviewDaysOffQuery['daysOff']['nodes'];

/** Why a day is no good day to meet: a weekend or a holiday; null when it is. */
export function dayOff(date: string, known: DaysOff): string | null {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return 'deze dag valt in het weekend';
  const off = known.find(
    ({ firstDay, lastDay, schoolId }) => schoolId === null && firstDay <= date && date <= lastDay,
  );
  return off ? `deze dag valt in: ${off.name}` : null;
}

interface Diary {
  /** The days of the week that are good in this period; Monday is the lowest bit, 0 says none. */
  workDays: number;
  startsOn: string;
  endsOn: string;
}

/** Why an expert cannot meet on a day: does not work then, or is away; null when nothing is known against it. */
export function notThere(date: string, diary: readonly Diary[]): string | null {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  const then = diary.filter(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
  if (then.some(({ workDays }) => workDays === 0)) return 'de expert is dan niet beschikbaar';
  const onWeekday = weekday >= 1 && weekday <= 5;
  const works = then.every(({ workDays }) => (workDays & (1 << (weekday - 1))) !== 0);
  return onWeekday && !works ? 'de expert werkt niet op deze dag' : null;
}

/** The days off of the coming year. */
export function useDaysOff(): DaysOff {
  const [known, setKnown] = useState<DaysOff>([]);
  useEffect(() => {
    const period = { from: today(), to: plusDays(today(), 365) };
    const read = async (after: string | null) =>
      partOf(
        await query<ReviewDaysOffQuery>('ReviewDaysOff', document, { ...period, after }),
        ({ daysOff }) => daysOff,
      );
    void allPages(read).then((answer) => {
      if (answer.kind === 'data') setKnown(answer.data);
    });
  }, []);
  return known;
}

export const useDayOff = (date: string): string | null => dayOff(date, useDaysOff());

/** The days of the experts of a round without a moment, or of one conversation. */
export const fetchDiaries = (of: { roundId: string } | { reviewId: string }): Promise<Answer<OneDiary[]>> =>
  allPages(async (after) =>
    partOf(
      await query<ReviewDiariesQuery>('ReviewDiaries', diariesDocument, { ...of, after }),
      (data) => data.reviewDiaries,
    ),
  );

/** Why the expert of a conversation cannot meet on a day; null while that is not known. */
export function useNotThere(reviewId: string, date: string): string | null {
  const [answer] = useAnswer(() => fetchDiaries({ reviewId }), reviewId);
  return answer?.kind === 'data' ? notThere(date, answer.data) : null;
}
