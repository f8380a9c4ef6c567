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
  purpose: 'AFTER_TRAJECT' | 'SERVICE';
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
