import { useRoute } from 'preact-iso';
import { capital, dayInWords } from '../../dates/words.ts';
import { Page } from '../../ui/Page.tsx';
import { kinds, meetingLines, networkOf, takesCases, type MeetingLine } from '../meetings/meetingLines.ts';
import { PresentChoice } from '../meetings/PresentChoice.tsx';
import { SyncState } from '../today/SyncState.tsx';
import { CaseCard } from './CaseCard.tsx';
import { caseLines } from './caseLines.ts';
import { FourTaps } from './FourTaps.tsx';

const back = { href: '/tafel', label: 'Casustafel' };

/** One meeting: register in four taps, and what lies on the table. */
export default function MeetingScreen() {
  const { params } = useRoute();
  const meeting = meetingLines.value.find(({ id }) => id === params.id);
  if (meeting) return <Table meeting={meeting} />;
  return (
    <Page title="Bijeenkomst" back={back}>
      <p class="notice">Deze bijeenkomst staat niet (meer) op dit toestel.</p>
    </Page>
  );
}

function Table({ meeting }: { meeting: MeetingLine }) {
  const network = networkOf(meeting.networkId);
  const cases = takesCases(meeting);
  return (
    <Page
      title={network?.name ?? 'Bijeenkomst'}
      broad
      back={back}
      under={
        <>
          <p class="soft">
            {kinds[meeting.kind]} · {capital(dayInWords(meeting.date))}
            {meeting.startTime && ` om ${meeting.startTime}`}
            {meeting.place && ` · ${meeting.place}`}
          </p>
          <SyncState />
        </>
      }
    >
      {cases ? (
        <div class="columns">
          <FourTaps meeting={meeting} />
          <OnTheTable meeting={meeting} />
        </div>
      ) : (
        <p class="notice">Een themabijeenkomst neemt geen casussen aan.</p>
      )}
      <PresentChoice meeting={meeting} />
    </Page>
  );
}

/** The cases of this meeting, and those a school of the network brought for any meeting. */
function OnTheTable({ meeting }: { meeting: MeetingLine }) {
  const lines = caseLines.value.filter(
    ({ meetingId, networkId, state }) =>
      meetingId === meeting.id ||
      (meetingId === null && networkId === meeting.networkId && state === 'BROUGHT'),
  );
  const open = lines.filter(({ state }) => state === 'BROUGHT');
  const done = lines.filter(({ state }) => state !== 'BROUGHT');
  return (
    <section>
      <h2>Op tafel</h2>
      {lines.length === 0 && <p class="soft">Nog geen casussen.</p>}
      <ul class="stack">
        {[...open, ...done].map((line) => (
          <li key={line.id}>
            <CaseCard line={line} meetingId={meeting.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
