import { lastDayOf, monthOf, previousMonth } from '../../dates/civil.ts';
import { capital, monthInWords } from '../../dates/words.ts';
import type { HourFilter, HourGrouping } from '../../graphql/generated/types.ts';

export const groupings: { value: HourGrouping; label: string }[] = [
  { value: 'EXPERT', label: 'Expert' },
  { value: 'REGION', label: 'Regio' },
  { value: 'NETWORK', label: 'Netwerk' },
  { value: 'BOARD', label: 'Bestuur' },
  { value: 'DOMAIN', label: 'Expertise' },
  { value: 'TRAJECT', label: 'Traject' },
  { value: 'MONTH', label: 'Maand' },
  { value: 'ACTIVITY_KIND', label: 'Soort werk' },
];

export interface Period {
  label: string;
  from: string;
  to: string;
}

/** This month, the three before it, and the school year, which starts on 1 August. */
export function periods(today: string): Period[] {
  const thisMonth = monthOf(today);
  const months = [thisMonth];
  while (months.length < 4) months.push(previousMonth(months.at(-1) ?? thisMonth));
  const year = Number(today.slice(0, 4)) - (today.slice(5) >= '08-01' ? 0 : 1);
  return [
    ...months.map((month) => ({
      label: capital(monthInWords(month)),
      from: `${month}-01`,
      to: lastDayOf(month),
    })),
    { label: `Schooljaar ${year}-${year + 1}`, from: `${year}-08-01`, to: `${year + 1}-07-31` },
    { label: `Schooljaar ${year - 1}-${year}`, from: `${year - 1}-08-01`, to: `${year}-07-31` },
  ];
}

/** One group that the totals are narrowed to, by tapping its row. */
export interface Narrowing {
  by: HourGrouping;
  key: string;
  label: string;
}

const fieldOf: Partial<
  Record<HourGrouping, 'expertId' | 'regionId' | 'networkId' | 'boardNumber' | 'domainId' | 'trajectId'>
> = {
  EXPERT: 'expertId',
  REGION: 'regionId',
  NETWORK: 'networkId',
  BOARD: 'boardNumber',
  DOMAIN: 'domainId',
  TRAJECT: 'trajectId',
};

export const canNarrow = (by: HourGrouping): boolean => by === 'MONTH' || fieldOf[by] !== undefined;

export function filterOf(period: Period, narrowings: readonly Narrowing[]): HourFilter {
  const filter: HourFilter = { from: period.from, to: period.to };
  for (const { by, key } of narrowings) {
    const field = fieldOf[by];
    if (field) filter[field] = key;
    if (by === 'MONTH') Object.assign(filter, { from: `${key}-01`, to: lastDayOf(key) });
  }
  return filter;
}
