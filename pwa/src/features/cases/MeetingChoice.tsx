import { query } from '../../graphql/client.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { momentOf } from '../meetings/moment.ts';
import type { SchoolMeetingsQuery } from './generated/schoolMeetings.ts';
import document from './schoolMeetings.graphql?raw';

interface Props {
  schoolId: string;
  value: string;
  choose: (meetingId: string) => void;
}

/** For which meeting of the network; without a choice the first to come. Nothing to choose when none is planned, or the list did not come. */
export function MeetingChoice({ schoolId, value, choose }: Props) {
  const [answer] = useAnswer(
    () => query<SchoolMeetingsQuery>('SchoolMeetings', document, { schoolId }),
    schoolId,
  );
  const meetings = answer?.kind === 'data' ? answer.data.schoolMeetings.nodes : [];
  if (meetings.length === 0) return null;
  return (
    <SelectField
      label="Voor welke bijeenkomst"
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">De eerstvolgende</option>
      {meetings.map((one) => (
        <option value={one.id} key={one.id}>
          {momentOf(one)}
        </option>
      ))}
    </SelectField>
  );
}
