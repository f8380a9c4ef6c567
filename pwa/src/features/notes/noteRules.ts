import type { NoteAudience } from '../../graphql/generated/types.ts';
import { sentence } from '../../text/sentences.ts';
import { textCodes } from '../hours/hourRules.ts';
import type { NoteFields } from './myNotes.ts';

export const NOTE_LENGTH = 8_000;

/** What is wrong with a note before it may leave this device, by field; the server judges the same again (D13). */
export function wrongNote(
  audience: NoteAudience,
  { text, addressee }: NoteFields,
  today: string,
): Partial<Record<keyof NoteFields, string>> {
  const [code] = textCodes(text, today);
  const wrong: Partial<Record<keyof NoteFields, string>> = {};
  if (audience === 'ADVICE' && addressee === null) wrong.addressee = 'Kies voor wie het advies is.';
  if (text.trim() === '') wrong.text = sentence('REQUIRED');
  else if (text.length > NOTE_LENGTH) wrong.text = sentence('TOO_LONG', { max: NOTE_LENGTH });
  else if (code) wrong.text = sentence(code);
  return wrong;
}
