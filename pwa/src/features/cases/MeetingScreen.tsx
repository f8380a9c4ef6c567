import { useRoute } from 'preact-iso';
import { today } from '../../dates/civil.ts';
import { capital, dayShort } from '../../dates/words.ts';
import { Page } from '../../ui/Page.tsx';
import { ChangeMeeting } from '../meetings/ChangeMeeting.tsx';
import { kinds, meetingLines, networkOf, takesCases, type MeetingLine } from '../meetings/meetingLines.ts';
import { isToCome, momentOf } from '../meetings/moment.ts';
import { PresentChoice } from '../meetings/PresentChoice.tsx';
import { RestoreMeeting } from '../meetings/RestoreMeeting.tsx';
import { SyncState } from '../today/SyncState.tsx';
import { CaseCard } from './CaseCard.tsx';
import { caseLines } from './caseLines.ts';
import { FourTaps } from './FourTaps.tsx';
import { onTheTable } from './onTheTable.ts';

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
            {kinds[meeting.kind]} · {capital(momentOf(meeting))}
            {meeting.movedFrom && ` · verplaatst van ${dayShort(meeting.movedFrom)}`}
          </p>
          <SyncState />
        </>
      }
    >
      {meeting.cancelledOn ? (
        <CalledOff meeting={meeting} />
      ) : cases ? (
        <div class="columns">
          <FourTaps meeting={meeting} />
          <OnTheTable meeting={meeting} />
        </div>
      ) : (
        <p class="notice">Een themabijeenkomst neemt geen casussen aan.</p>
      )}
      {!meeting.cancelledOn && <PresentChoice meeting={meeting} />}
      {isToCome(meeting) && <ChangeMeeting meeting={meeting} open={countOpen(meeting)} />}
    </Page>
  );
}

const CalledOff = ({ meeting }: { meeting: MeetingLine }) => (
  <div class="notice stack">
    <strong>Deze bijeenkomst gaat niet door.</strong>
    <p>{meeting.cancelReason}</p>
    <p>
      Wat hier op tafel lag, ging mee naar een andere bijeenkomst of wacht op de eerstvolgende. Scholen die
      iets inbrachten, kregen een mail.
    </p>
    {meeting.date >= today() && <RestoreMeeting meeting={meeting} />}
  </div>
);

const countOpen = (meeting: MeetingLine): number =>
  caseLines.value.filter(({ meetingId, state }) => meetingId === meeting.id && state === 'BROUGHT').length;

/** The cases of this meeting, and those of the network that wait: for any meeting, or since one that was. */
function OnTheTable({ meeting }: { meeting: MeetingLine }) {
  const lines = onTheTable(meeting, meetingLines.value, caseLines.value);
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
