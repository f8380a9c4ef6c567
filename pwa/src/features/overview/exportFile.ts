import { fetchFile } from '../../graphql/answer.ts';
import { obstacle } from '../../graphql/client.ts';
import type { HourFilter } from '../../graphql/generated/types.ts';

export type FileKind = 'xlsx' | 'csv';

/** Where the hours under this filter are a file. */
export function exportPath(kind: FileKind, filter: HourFilter): string {
  const chosen = Object.entries(filter).filter((field): field is [string, string] => Boolean(field[1]));
  return `/api/hours/export.${kind}?${new URLSearchParams(chosen).toString()}`;
}

/** Saves the hours under this filter as a file; says what stood in the way, or null. */
export async function saveHours(kind: FileKind, filter: HourFilter): Promise<string | null> {
  const answer = await fetchFile(exportPath(kind, filter));
  if (answer.kind !== 'data') return obstacle(answer);
  const address = URL.createObjectURL(answer.data);
  const download = `uren ${filter.from} tot en met ${filter.to}.${kind}`;
  Object.assign(document.createElement('a'), { href: address, download }).click();
  URL.revokeObjectURL(address);
  return null;
}
