import { monthOf, plusDays } from '../../dates/civil.ts';
import { dayInWords, dayShort, monthInWords } from '../../dates/words.ts';
import type { ErrorCode } from '../../graphql/generated/types.ts';
import { personalPatterns } from '../../text/personalPatterns.ts';
import { sentence } from '../../text/sentences.ts';

/** What a person fills in; the same names as the input of the schema. */
export interface HourFields {
  date: string;
  minutes: number;
  travelMinutes: number;
  activityKindId: string;
  trajectId: string | null;
  networkId: string | null;
  note: string;
}

export interface RuleBreak {
  field: string;
  code: ErrorCode;
}

const inSteps = (minutes: number, from: number, to: number) =>
  minutes >= from && minutes <= to && minutes % 5 === 0;

/** 1 August of the school year before the one of today. */
export function firstDay(today: string): string {
  const year = Number(today.slice(0, 4));
  return `${today.slice(5) >= '08-01' ? year - 2 : year - 3}-08-01`;
}

/** The rules that need nothing but the entry; the server runs the same file of cases. */
export function checkFields(entry: HourFields, today: string): RuleBreak[] {
  const broken: RuleBreak[] = [];
  const refuse = (field: string, code: ErrorCode) => broken.push({ field, code });
  if (entry.date > plusDays(today, 1)) refuse('date', 'DATE_TOO_LATE');
  if (entry.date < firstDay(today)) refuse('date', 'DATE_TOO_EARLY');
  if (!inSteps(entry.minutes, 5, 720)) refuse('minutes', 'MINUTES_OUT_OF_RANGE');
  if (!inSteps(entry.travelMinutes, 0, 480)) refuse('travelMinutes', 'TRAVEL_OUT_OF_RANGE');
  if (entry.trajectId !== null && entry.networkId !== null) refuse('networkId', 'INVALID');
  if (entry.note.length > NOTE_LENGTH) refuse('note', 'TOO_LONG');
  for (const code of textCodes(entry.note, today)) refuse('note', code);
  return broken;
}

export const NOTE_LENGTH = 280;

export const textCodes = (text: string, today: string): ErrorCode[] => [
  ...new Set(personalPatterns(text, today).map(({ kind }) => `TEXT_${kind}` as ErrorCode)),
];

/** What the device knows around the entry: other hours of that day, the months, the couplings. */
export interface Surroundings {
  /** Work and travel of the other entries of that day. */
  minutesOfDay: number;
  acceptedMonths: readonly string[];
  /** Each period of this person on the traject; none known is no objection. */
  couplings: readonly Period[];
}

interface Period {
  startsOn: string;
  endsOn: string | null;
}

/** The time an entry takes of its day: work and travel. */
export const wholeMinutes = (entry: Pick<HourFields, 'minutes' | 'travelMinutes'>): number =>
  entry.minutes + entry.travelMinutes;

const DAY = 24 * 60;

const covers = ({ startsOn, endsOn }: Period, date: string) =>
  date >= startsOn && (endsOn === null || date <= endsOn);

export function checkAround(entry: HourFields, around: Surroundings): RuleBreak[] {
  const broken: RuleBreak[] = [];
  if (around.minutesOfDay + wholeMinutes(entry) > DAY) broken.push({ field: 'date', code: 'DAY_FULL' });
  if (around.acceptedMonths.includes(monthOf(entry.date)))
    broken.push({ field: 'date', code: 'MONTH_ACCEPTED' });
  const { couplings } = around;
  if (couplings.length > 0 && !couplings.some((period) => covers(period, entry.date)))
    broken.push({ field: 'date', code: 'OUTSIDE_COUPLING' });
  return broken;
}

export const inWords = ({ code }: RuleBreak, entry: HourFields, today: string): string =>
  sentence(code, {
    max: NOTE_LENGTH,
    from: `${dayShort(firstDay(today))} ${firstDay(today).slice(0, 4)}`,
    month: monthInWords(monthOf(entry.date)),
    day: dayInWords(entry.date),
  });
