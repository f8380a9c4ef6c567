import type { Answers, Question } from './questionnaire.ts';
import { today } from '../dates/civil.ts';
import { personalPatterns } from '../text/personalPatterns.ts';
import type { Stopped } from './deliver.ts';
import type { Language } from './words.ts';

/** The patterns of D13; the server looks again, at names and addresses too. */
export const looksPersonal = (text: string): boolean => personalPatterns(text, today()).length > 0;

/** Why a text was stopped, in the language of the page; the server's own words for what this page does not know. */
export function reason(stopped: Stopped | undefined, words: Language): string {
  if (/NAME|ADDRESS/.test(stopped?.code ?? '')) return words.named;
  return stopped?.code.startsWith('TEXT_') ? words.personal : (stopped?.message ?? words.failed);
}

/** The first open question whose text may not leave the device. */
export const firstPersonal = (questions: readonly Question[], answers: Answers): Question | undefined =>
  questions.find(({ kind, key }) => kind === 'OPEN' && looksPersonal(answers[key]?.[0] ?? ''));
