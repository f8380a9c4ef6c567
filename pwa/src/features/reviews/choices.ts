import type { ReviewChoice, ReviewQuestionKind } from '../../graphql/generated/types.ts';

export const choiceNames: Record<ReviewChoice, string> = {
  TOO_FEW: 'te weinig',
  FITTING: 'passend',
  TOO_MANY: 'te veel',
  YES: 'ja',
  YES_IF: 'ja, als...',
  NO: 'nee',
  ORALLY: 'liever mondeling',
};

const byKind: Record<ReviewQuestionKind, readonly ReviewChoice[]> = {
  TEXT: [],
  AMOUNT: ['TOO_FEW', 'FITTING', 'TOO_MANY'],
  WISH: ['YES', 'YES_IF', 'NO', 'ORALLY'],
};

export const choicesOf = (kind: ReviewQuestionKind) =>
  byKind[kind].map((value) => ({ value, label: choiceNames[value] }));
