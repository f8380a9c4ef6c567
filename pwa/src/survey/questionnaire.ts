/** What the server gives for a link: the questionnaire and what it is about. */
export interface Words {
  nl: string;
  other?: string | null;
}

export interface Question {
  key: string;
  page: number;
  kind: 'SCALE' | 'FACES' | 'CHOICE' | 'SEVERAL' | 'OPEN';
  text: Words;
  unknown: boolean;
  options: { key: string; text: Words }[];
  showIf?: { question: string; values: string[] } | null;
}

export interface Questionnaire {
  otherLanguage?: string | null;
  questions: Question[];
}

export interface Survey {
  done: boolean;
  purpose: 'AFTER_TRAJECT' | 'SERVICE' | 'OTHER';
  /** The name of what is asked about; empty unless the purpose is OTHER. */
  topic?: string;
  partnership: string;
  expert: string;
  domain: string;
  school: string;
  since: string;
  until: string;
  questionnaire: Questionnaire;
  draft?: string | null;
  draftVersion: number;
  trajecten: number;
  schools: number;
}

/** Every answer is a list of values; an absent one was not given. */
export type Answers = Record<string, string[]>;

export const UNKNOWN = '?';

/** The keys of the questions that are answered in own words. */
export const writtenIn = (questionnaire: Questionnaire): string[] =>
  questionnaire.questions.filter(({ kind }) => kind === 'OPEN').map(({ key }) => key);

/** The most characters of an open answer. */
export const LONGEST = 1000;

/** What stands when a question was answered in two places: the choice made here; of what was written both, as far as it fits. */
export function both(here: string[], there: string[] | undefined, written: boolean): string[] {
  const own = here[0] ?? '';
  const other = there?.[0] ?? '';
  if (!written || !own || !other || own.includes(other)) return here;
  if (other.includes(own)) return [other];
  const joined = `${other}\n${own}`;
  return joined.length > LONGEST ? here : [joined];
}

/** What a choice looks like, for answers of before their questions were kept beside them. */
const CHOICE = /^[a-z0-9?-]{1,30}$/;

/** What was written, however short: "goed" is an answer to copy too. */
export const writtenOf = (answers: Answers, keys: readonly string[] | undefined): string[] =>
  Object.entries(answers).flatMap(([key, values]) =>
    values.filter((text) => (keys ? keys.includes(key) : !CHOICE.test(text))),
  );

/** The questions that these answers ask for, in order. */
export function asked(questionnaire: Questionnaire, answers: Answers): Question[] {
  const shown = new Set<string>();
  return questionnaire.questions.filter(({ key, showIf }) => {
    const shows =
      !showIf ||
      (shown.has(showIf.question) &&
        (answers[showIf.question] ?? []).some((value) => showIf.values.includes(value)));
    if (shows) shown.add(key);
    return shows;
  });
}

/** The screens that have a question now, by number. */
export const pagesOf = (questionnaire: Questionnaire, answers: Answers): number[] => [
  ...new Set(asked(questionnaire, answers).map(({ page }) => page)),
];
