import type { HourFilter } from '../../graphql/generated/types.ts';

export type FileKind = 'xlsx' | 'csv';

/** Where the hours under this filter are a file. */
export function exportPath(kind: FileKind, filter: HourFilter): string {
  const chosen = Object.entries(filter).filter((field): field is [string, string] => Boolean(field[1]));
  return `/api/hours/export.${kind}?${new URLSearchParams(chosen).toString()}`;
}
