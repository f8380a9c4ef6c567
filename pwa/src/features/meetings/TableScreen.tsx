import { today } from '../../dates/civil.ts';
import { capital, dayShort } from '../../dates/words.ts';
import { table } from '../../snapshot/table.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { caseLines } from '../cases/caseLines.ts';
import { SyncState } from '../today/SyncState.tsx';
import { kinds, meetingLines, networkOf, takesCases, type MeetingLine } from './meetingLines.ts';
import { momentOf } from './moment.ts';

/** The meetings of the own networks: today's first, then what comes, then what was. */
export default function TableScreen() {
  const now = today();
  const all = meetingLines.value;
  return (
    <Page
      title="Casustafel"
      broad
      under={<SyncState />}
      aside={
        table.value && (
          <a class="btn" href="/tafel/nieuw">
            Begin of plan
          </a>
        )
      }
    >
      {table.value === null && <FirstTime />}
      {table.value && all.length === 0 && <Empty />}
      <Group title="Vandaag" meetings={all.filter(({ date }) => date === now)} />
      <Group title="Binnenkort" meetings={all.filter(({ date }) => date > now).reverse()} />
      <Group title="Eerder" meetings={all.filter(({ date }) => date < now)} />
    </Page>
  );
}

function Group({ title, meetings }: { title: string; meetings: readonly MeetingLine[] }) {
  if (meetings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="tiles">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Meeting meeting={meeting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Meeting({ meeting }: { meeting: MeetingLine }) {
  const network = networkOf(meeting.networkId);
  const cases = caseLines.value.filter(({ meetingId }) => meetingId === meeting.id);
  const open = cases.filter(({ state }) => state === 'BROUGHT').length;
  return (
    <a class="card" href={`/tafel/${meeting.id}`}>
      <div class="row">
        <strong>{network?.name ?? 'Netwerk'}</strong>
        {meeting.cancelledOn ? (
          <span class="tag warn">gaat niet door</span>
        ) : (
          <span class="tag">{kinds[meeting.kind]}</span>
        )}
      </div>
      <p class="small soft">
        {capital(momentOf(meeting))}
        {meeting.movedFrom && ` · verplaatst van ${dayShort(meeting.movedFrom)}`}
      </p>
      <p class="small num">
        {takesCases(meeting)
          ? meeting.cancelledOn
            ? 'Geen casussen meer'
            : `${countOf(cases.length, 'casus', 'casussen')}${open > 0 ? `, ${open} te bespreken` : ''}`
          : 'Geen casussen'}
        {network && ` · ${network.regionName}`}
      </p>
    </a>
  );
}

const countOf = (count: number, one: string, more: string) =>
  count === 0 ? `nog geen ${more}` : `${count} ${count === 1 ? one : more}`;

const FirstTime = () => (
  <div class="empty">
    <Icon name="table" />
    <p>Je netwerken worden opgehaald. Daarna werkt de tafel ook zonder bereik.</p>
  </div>
);

const Empty = () => (
  <div class="empty">
    <Icon name="table" />
    <p>Er staan geen bijeenkomsten. Begin er een als je aan tafel zit, of plan er een.</p>
  </div>
);
