import { attempt } from '../../graphql/attempt.ts';
import { query } from '../../graphql/client.ts';
import type { UserError } from '../../graphql/generated/types.ts';
import groupDocument from './surveyNetworkGroupSave.graphql?raw';
import handleDocument from './surveyCallHandle.graphql?raw';
import reportDocument from './surveyAddressReport.graphql?raw';
import readdressDocument from './surveyInvitationReaddress.graphql?raw';
import giveUpDocument from './surveyUnreachedGiveUp.graphql?raw';
import topicAskDocument from './surveyTopicAsk.graphql?raw';
import topicSaveDocument from './surveyTopicSave.graphql?raw';
import shareDocument from './surveyTextShare.graphql?raw';

interface Acted {
  result: { userErrors: Pick<UserError, 'message'>[] };
}

/** An act online; answers why not, or nothing when it is done. */
async function act(
  operation: string,
  document: string,
  input: Record<string, unknown>,
): Promise<string | null> {
  const answer = await attempt(operation, input, (mutationId) =>
    query<Acted>(operation, document, { input: { mutationId, ...input } }),
  );
  if (answer.kind !== 'data')
    return 'Dat lukte niet: er is geen verbinding met de server. Probeer het opnieuw.';
  return answer.data.result.userErrors[0]?.message ?? null;
}

export const shareText = (id: string, shared: boolean) =>
  act('SurveyTextShare', shareDocument, { id, shared });

export const readdress = (id: string, name: string, email: string) =>
  act('SurveyInvitationReaddress', readdressDocument, { id, name, email });

export const giveUp = (id: string) => act('SurveyUnreachedGiveUp', giveUpDocument, { id });

export const groupNetwork = (id: string, name: string) =>
  act('SurveyNetworkGroupSave', groupDocument, { id, name });

export const reportAddress = (email: string) => act('SurveyAddressReport', reportDocument, { email });

export const saveTopic = (id: string, name: string, basedOn: number) =>
  act('SurveyTopicSave', topicSaveDocument, { id, name, basedOn });

const AT_ONCE = 200;

/** Asks all of them, in as many parts as it takes; who was asked in an earlier part is passed over. */
export async function askContacts(topicId: string, contactIds: readonly string[]): Promise<string | null> {
  for (let from = 0; from < contactIds.length; from += AT_ONCE) {
    const part = contactIds.slice(from, from + AT_ONCE);
    const wrong = await act('SurveyTopicAsk', topicAskDocument, { topicId, contactIds: part });
    if (wrong !== null) return wrong;
  }
  return null;
}

export const called = (id: string) => act('SurveyCallHandle', handleDocument, { id });
