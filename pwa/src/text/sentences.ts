import sentences from '@shared/wording/rejections.json';
import type { ErrorCode } from '../graphql/generated/types.ts';

/** The words of a refusal: the same file as the server's, so that a person never reads two versions of one "no". */
export function sentence(code: ErrorCode, values: Record<string, string | number> = {}): string {
  const text = sentences[code].replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
