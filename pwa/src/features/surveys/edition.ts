import { query } from '../../graphql/client.ts';
import type { SurveyQuestionInput, UserError } from '../../graphql/generated/types.ts';
import { newId } from '../../outbox/ids.ts';
import type { SurveyAdministrationQuery } from './generated/surveyAdministration.ts';
import type { Series } from './series.ts';
import publishDocument from './surveyQuestionnairePublish.graphql?raw';
import saveDocument from './surveySettingsSave.graphql?raw';

export type Settings = SurveyAdministrationQuery['surveySettings'];
export type Edition = SurveyAdministrationQuery['surveyQuestionnaire'];
type Read = Edition['questions']['nodes'][number];

/** A question while it is edited. */
export type Draft = Omit<Read, 'options'> & { options: Read['options']['nodes'][number][] };

export const draftsOf = (edition: Edition): Draft[] =>
  edition.questions.nodes.map((question) => ({ ...question, options: question.options.nodes }));

export type Refusals = Pick<UserError, 'field' | 'message'>[];

const OFFLINE: Refusals = [
  { field: [], message: 'Dat lukte niet: er is geen verbinding met de server. Probeer het opnieuw.' },
];

async function act(operation: string, document: string, input: Record<string, unknown>): Promise<Refusals> {
  const answer = await query<{ result: { userErrors: Refusals } }>(operation, document, {
    input: { mutationId: newId(), ...input },
  });
  return answer.kind === 'data' ? answer.data.result.userErrors : OFFLINE;
}

export function publish(
  { purpose, topicId }: Series,
  basedOn: number,
  otherLanguage: string | null,
  drafts: readonly Draft[],
): Promise<Refusals> {
  const questions: SurveyQuestionInput[] = drafts.map((draft) => ({ ...draft }));
  return act('SurveyQuestionnairePublish', publishDocument, {
    purpose,
    topicId,
    basedOn,
    otherLanguage,
    questions,
  });
}

export const saveSettings = ({ version, ...settings }: Settings): Promise<Refusals> =>
  act('SurveySettingsSave', saveDocument, { basedOn: version, ...settings });

/** A key for something new; it says nothing, and stays the same when the words change. */
export const newKey = (): string => newId().replaceAll('-', '').slice(-12);

/** The questions with one changed. Another kind of answer makes it another question, with a key of its own; its branches follow. */
export function changed(drafts: readonly Draft[], place: number, draft: Draft): Draft[] {
  const old = drafts[place];
  if (!old || old.kind === draft.kind) return drafts.map((other, index) => (index === place ? draft : other));
  const key = newKey();
  return drafts.map((other, index) => {
    if (index === place) return { ...draft, key };
    return other.showIfQuestion === old.key ? { ...other, showIfQuestion: key, showIfValues: [] } : other;
  });
}

/** The questions with the words they had in another language before; none where there were none yet. */
export function translated(drafts: readonly Draft[], before: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const known = before.find(({ key }) => key === draft.key);
    const options = draft.options.map((option) => ({
      ...option,
      otherText: known?.options.find(({ key }) => key === option.key)?.otherText ?? '',
    }));
    return { ...draft, otherText: known?.otherText ?? '', options };
  });
}

/** Opens the answering page at the size of a phone, with these questions and without sending anything. */
export function preview(
  { purpose, label }: Series,
  otherLanguage: string | null,
  drafts: readonly Draft[],
): void {
  const words = ({ text, otherText }: { text: string; otherText: string | null }) => ({
    nl: text,
    other: otherText,
  });
  const questions = drafts.map((draft) => ({
    ...draft,
    text: words(draft),
    options: draft.options.map((option) => ({ key: option.key, text: words(option) })),
    showIf: draft.showIfQuestion ? { question: draft.showIfQuestion, values: draft.showIfValues } : null,
  }));
  localStorage.setItem('voorbeeld', JSON.stringify({ purpose, topic: label, otherLanguage, questions }));
  // Another address each time: a window that stands open shows what is written now.
  open(`/vragenlijst?${Date.now()}#voorbeeld`, 'voorbeeld', 'width=390,height=844');
}
