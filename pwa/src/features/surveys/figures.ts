import type { SurveyCut, SurveyNeed } from '../../graphql/generated/types.ts';
import type { SurveyGroupQuery } from './generated/surveyGroup.ts';
import type { SurveyResultsQuery } from './generated/surveyResults.ts';

export type Results = SurveyResultsQuery['surveyResults'];
export type Group = Results['groups']['nodes'][number];
export type Question =
  SurveyGroupQuery['surveyResults']['groups']['nodes'][number]['questions']['nodes'][number];

export const cuts: { value: SurveyCut; label: string }[] = [
  { value: 'EXPERT', label: 'Expert' },
  { value: 'DOMAIN', label: 'Expertise' },
  { value: 'REGION', label: 'Regio' },
  { value: 'GROUP', label: 'Groep netwerken' },
  { value: 'NETWORK', label: 'Netwerk' },
  { value: 'BOARD', label: 'Bestuur' },
  { value: 'PERIOD', label: 'Kwartaal' },
  { value: 'ALL', label: 'Alles samen' },
];

/** "8,1": one decimal, with a comma. */
export const mark = (mean: number): string => mean.toFixed(1).replace('.', ',');

export const mostOf = (question: Question): number => (question.kind === 'SCALE' ? 10 : 5);

export const needed = (need: SurveyNeed | null): string =>
  need === 'A_FEW'
    ? 'Er zijn genoeg scholen gevraagd; nu is het wachten op antwoorden.'
    : 'Er zijn nog te weinig scholen gevraagd.';

export const TOO_FEW = 'Nog te weinig antwoorden om te laten zien';

/** The last twelve months, this school year and the two before, as long as answers are kept; a school year starts on 1 August. */
export function periods(today: string): { label: string; from: string; to: string }[] {
  const year = Number(today.slice(0, 4)) - (today.slice(5) >= '08-01' ? 0 : 1);
  const schoolYear = (start: number) => ({
    label: `Schooljaar ${start}-${start + 1}`,
    from: `${start}-08-01`,
    to: `${start + 1}-07-31`,
  });
  const before = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`.replace('-02-29', '-02-28');
  return [
    { label: 'Laatste 12 maanden', from: before, to: today },
    ...[0, 1, 2].map((ago) => schoolYear(year - ago)),
  ];
}
