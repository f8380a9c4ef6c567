import { figures, spoken } from '../../dates/duration.ts';
import { mark } from '../surveys/figures.ts';
import type { Period } from './reviews.ts';
import { days } from './words.ts';

export interface Measure {
  name: string;
  of: (period: Period) => number | null;
  say: (value: number) => string;
  /** Where the bars end, when not at the highest of them. */
  most?: number;
}

/** Every figure of a period, by the name a person reads. */
export const measures: readonly Measure[] = [
  { name: 'Uren', of: ({ minutes }) => minutes, say: figures },
  { name: 'Uren reizen', of: ({ travelMinutes }) => travelMinutes, say: figures },
  { name: 'Uren aanstelling', of: ({ capacityMinutes }) => capacityMinutes, say: figures },
  { name: 'Afgesproken trajecturen', of: ({ agreedMinutes }) => agreedMinutes, say: spoken },
  { name: 'Bestede trajecturen', of: ({ spentMinutes }) => spentMinutes, say: figures },
  { name: 'Nieuwe vragen', of: ({ requests }) => requests, say: String },
  { name: 'Lopende trajecten', of: ({ running }) => running, say: String },
  { name: 'Tot eerste contact', of: ({ contactMedian }) => contactMedian ?? null, say: days },
  { name: 'Langst tot contact', of: ({ contactLongest }) => contactLongest ?? null, say: days },
  { name: 'Tot eerste bezoek', of: ({ visitMedian }) => visitMedian ?? null, say: days },
  { name: 'Langst tot bezoek', of: ({ visitLongest }) => visitLongest ?? null, say: days },
  { name: 'Nog zonder contact', of: ({ withoutContact }) => withoutContact, say: String },
  { name: 'Afgerond', of: ({ closed }) => closed, say: String },
  { name: 'Doelen gehaald', of: ({ goalsReached }) => goalsReached, say: String },
  { name: 'Doelen deels gehaald', of: ({ goalsPartly }) => goalsPartly, say: String },
  { name: 'Stap terug', of: ({ stepsBack }) => stepsBack, say: String },
  { name: 'HGD', of: ({ sideTracks }) => sideTracks, say: String },
  { name: 'Cijfer van scholen', of: ({ satisfaction }) => satisfaction?.mark ?? null, say: mark, most: 10 },
];

export const sayOf = ({ of, say }: Measure, period: Period): string => {
  const value = of(period);
  return value === null ? '-' : say(value);
};
