import { act as once } from '../../graphql/act.ts';
import groupDocument from './surveyNetworkGroupSave.graphql?raw';
import handleDocument from './surveyCallHandle.graphql?raw';
import reportDocument from './surveyAddressReport.graphql?raw';
import readdressDocument from './surveyInvitationReaddress.graphql?raw';
import giveUpDocument from './surveyUnreachedGiveUp.graphql?raw';
import topicAskDocument from './surveyTopicAsk.graphql?raw';
import topicSaveDocument from './surveyTopicSave.graphql?raw';
import shareDocument from './surveyTextShare.graphql?raw';

/** An act online; answers why not, or nothing when it is done. */
const act = async (operation: string, document: string, input: Record<string, unknown>) =>
  (await once(operation, document, input)).refused?.message ?? null;

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
