import type { MeetingLine } from '../meetings/meetingLines.ts';
import { isToCome } from '../meetings/moment.ts';
import type { CaseLine } from './caseLines.ts';

/** The cases of a meeting, and those of its network or of a school without one (R16) that wait: for any meeting, or, when it is still to come, since one that was. */
export function onTheTable(
  meeting: MeetingLine,
  meetings: readonly MeetingLine[],
  cases: readonly CaseLine[],
): CaseLine[] {
  const elsewhere = new Set(meetings.filter(isToCome).map(({ id }) => id));
  const waits = (meetingId: string | null) =>
    meetingId === null || (isToCome(meeting) && !elsewhere.has(meetingId));
  return cases.filter(
    ({ meetingId, networkId, state }) =>
      meetingId === meeting.id ||
      (waits(meetingId) && (networkId === null || networkId === meeting.networkId) && state === 'BROUGHT'),
  );
}
