import { h } from './dom.ts';
import { say } from './plain.ts';
import { type Answers, writtenOf } from './questionnaire.ts';
import type { Language } from './words.ts';

/** It was sent from elsewhere, perhaps without what was written here last: shown once as well. */
export function sentElsewhere(answers: Answers, keys: readonly string[], words: Language): void {
  show(words.thanks, words.sentElsewhere, words.sentWritten, writtenOf(answers, keys));
}

/** The link leads nowhere. What was written and never arrived is shown once, to copy; nothing of it stays on the device. */
export function gone(answers: Answers, keys: readonly string[] | undefined, words: Language): void {
  show(words.gone, words.goneText, words.goneWritten, writtenOf(answers, keys));
}

const show = (title: string, text: string, why: string, written: readonly string[]): void =>
  say(title, written.length > 0 ? [text, why] : [text], ...written.map((one) => h('blockquote', {}, one)));
