import { refresh } from '../../session/sync.ts';
import { act, type Refused } from '../trajecten/acts.ts';
import cancelDocument from './cancelMeeting.graphql?raw';
import moveDocument from './moveMeeting.graphql?raw';
import restoreDocument from './restoreMeeting.graphql?raw';

/** Acts, and then reads what the server holds now, cases that were carried too; answers what was refused. */
async function change(operation: string, document: string, input: Record<string, unknown>): Promise<Refused> {
  const refused = await act(operation, document, input);
  await refresh();
  return refused;
}

export const moveMeeting = (input: Record<string, unknown>) =>
  change('NetworkMeetingMove', moveDocument, input);
export const cancelMeeting = (input: Record<string, unknown>) =>
  change('NetworkMeetingCancel', cancelDocument, input);
export const restoreMeeting = (input: Record<string, unknown>) =>
  change('NetworkMeetingRestore', restoreDocument, input);
