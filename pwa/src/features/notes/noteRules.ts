import type { NoteAudience } from '../../graphql/generated/types.ts';
import { objection, type Overrule } from '../../text/overrules.ts';
import { sentence } from '../../text/sentences.ts';
import type { NoteFields } from './myNotes.ts';

export const NOTE_LENGTH = 8_000;

/** What is wrong with a note before it may leave this device, by field; the server judges the same again (D13). */
export function wrongNote(
  audience: NoteAudience,
  { text, addressee }: NoteFields,
  overrules: readonly Overrule[],
  before: readonly string[] = [],
): Partial<Record<keyof NoteFields, string>> {
  const words = objection('text', text, NOTE_LENGTH, overrules, before);
  const wrong: Partial<Record<keyof NoteFields, string>> = {};
  if (audience === 'ADVICE' && addressee === null) wrong.addressee = 'Kies voor wie het advies is.';
  if (text.trim() === '') wrong.text = sentence('REQUIRED');
  else if (words) wrong.text = words;
  return wrong;
}
