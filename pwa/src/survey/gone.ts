import { h } from './dom.ts';
import { say } from './plain.ts';
import { type Answers, writtenOf } from './questionnaire.ts';
import type { Language } from './words.ts';

/** The link leads nowhere. What was written and never arrived is shown once, to copy; nothing of it stays on the device. */
export function gone(answers: Answers, keys: readonly string[] | undefined, words: Language): void {
  const written = writtenOf(answers, keys);
  say(
    words.gone,
    written.length > 0 ? [words.goneText, words.goneWritten] : [words.goneText],
    ...written.map((text) => h('blockquote', {}, text)),
  );
}
