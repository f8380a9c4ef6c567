import { h } from './dom.ts';
import { say } from './plain.ts';
import type { Answers } from './questionnaire.ts';
import type { Language } from './words.ts';

/** What a choice looks like; the rest was written. */
const CHOICE = /^[a-z0-9?-]{1,30}$/;

/** The link leads nowhere. What was written and never arrived is shown once, to copy; nothing of it stays on the device. */
export function gone(answers: Answers, words: Language): void {
  const written = Object.values(answers)
    .flat()
    .filter((text) => !CHOICE.test(text));
  say(
    words.gone,
    written.length > 0 ? [words.goneText, words.goneWritten] : [words.goneText],
    ...written.map((text) => h('blockquote', {}, text)),
  );
}
