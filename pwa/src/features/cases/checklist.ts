import file from '@shared/basic-support/checklist.json';
import type { Dimension } from '../../graphql/generated/types.ts';

export interface Criterion {
  code: string;
  dimension: string;
  text: string;
  /** Why meeting it is no hard answer (R81); absent for a plain one. */
  discuss?: string;
}

export interface ChecklistVersion {
  name: string;
  from: string;
  until: string | null;
  criteria: readonly Criterion[];
}

export const versions: readonly ChecklistVersion[] = file.versions;

/** The version that holds on a day (R80); null for a day before the first or after the last. */
export const versionOn = (day: string, all = versions): ChecklistVersion | null =>
  all.find(({ from, until }) => day >= from && (until === null || day <= until)) ?? null;

export const criteriaOf = (version: ChecklistVersion, dimension: Dimension): Criterion[] =>
  version.criteria.filter((criterion) => criterion.dimension === dimension);

/** Does it hold, does it not, or is one not sure. */
export type Said = 'yes' | 'no' | 'unsure';

export interface Likely {
  answer: 'basic' | 'extra' | 'discuss';
  /** The criteria that lead to it. */
  because: Criterion[];
}

/** What the answers point at; it never decides, the network does (R18, R21). Null until each criterion was answered, and where there is none. */
export function likely(criteria: readonly Criterion[], said: Readonly<Record<string, Said>>): Likely | null {
  if (criteria.length === 0 || criteria.some(({ code }) => said[code] === undefined)) return null;
  const met = criteria.filter(({ code }) => said[code] === 'yes');
  const hard = met.filter(({ discuss }) => discuss === undefined);
  if (hard.length > 0) return { answer: 'extra', because: hard };
  const open = criteria.filter(({ code }) => said[code] !== 'no');
  return open.length > 0 ? { answer: 'discuss', because: open } : { answer: 'basic', because: [] };
}
