import type { PostcodeRangeInput, SchoolImportInput, SchoolKind } from '../../graphql/generated/types.ts';
import type { Municipality } from './schoolFiles.ts';

/** What the beheerder says about a file (D33), as far as it was said. */
export interface Declared {
  by: 'municipalities' | 'postcodes';
  municipalities: readonly string[];
  postcodes: string;
  ticked: readonly string[];
}

const FEW = 20;

/** Where schools are known already; else the whole file when it is of one region and not of the country. */
export function proposed(municipalities: readonly Municipality[]): Declared {
  const known = municipalities.filter((one) => one.known > 0);
  const own = known.length > 0 ? known : municipalities.length <= FEW ? municipalities : [];
  return { by: 'municipalities', municipalities: own.map(({ name }) => name), postcodes: '', ticked: [] };
}

/** "3770-3799, 3925" as ranges; null when something else stands there. */
export function ranges(text: string): PostcodeRangeInput[] | null {
  const parts = text
    .replace(/\s*-\s*/g, '-')
    .split(/[,;\s]+/)
    .filter((part) => part !== '');
  const found = parts.map((part) => /^([1-9]\d{3})(?:-([1-9]\d{3}))?$/.exec(part));
  if (found.length === 0) return null;
  const read = found.map((match) => match && { first: Number(match[1]), last: Number(match[2] ?? match[1]) });
  return read.every((range) => range !== null && range.first <= range.last)
    ? (read as PostcodeRangeInput[])
    : null;
}

/** As the API takes it; null while no area is named. */
export function inputOf(uploadId: string, kind: SchoolKind, declared: Declared): SchoolImportInput | null {
  const postcodes = declared.by === 'postcodes' ? ranges(declared.postcodes) : [];
  const municipalities = declared.by === 'municipalities' ? [...declared.municipalities] : [];
  if (postcodes === null || postcodes.length + municipalities.length === 0) return null;
  return {
    uploadId,
    kind,
    municipalities,
    postcodes,
    ticked: kind === 'SPECIAL' ? [...declared.ticked] : [],
  };
}
