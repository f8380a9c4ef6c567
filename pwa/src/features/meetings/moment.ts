import { today } from '../../dates/civil.ts';
import { dayInWords } from '../../dates/words.ts';
import type { MeetingLine } from './meetingLines.ts';

/** When and where, on one line. */
export const momentOf = (meeting: Pick<MeetingLine, 'date' | 'startTime' | 'place'>): string =>
  `${dayInWords(meeting.date)}${meeting.startTime ? ` om ${meeting.startTime}` : ''}${meeting.place ? ` · ${meeting.place}` : ''}`;

/** Whether it is still to come, so that it can be moved, called off and brought to. */
export const isToCome = ({ date, cancelledOn }: MeetingLine): boolean => !cancelledOn && date >= today();
