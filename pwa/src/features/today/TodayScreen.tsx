import { useState } from 'preact/hooks';
import { plusDays, today } from '../../dates/civil.ts';
import { capital, dayInWords } from '../../dates/words.ts';
import { membership, work } from '../../session/membership.ts';
import { Ends } from '../../snapshot/Ends.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { visits } from '../appointments/myAppointments.ts';
import { ComingVisits, VisitCard } from '../appointments/VisitCard.tsx';
import { running, spentOn } from '../trajecten/myTrajecten.ts';
import { TrajectCard } from '../trajecten/TrajectCard.tsx';
import { SyncState } from './SyncState.tsx';
import { Waiting } from './Waiting.tsx';

const AT_FIRST = 4;

/** What is next, what runs, what waits. */
export function TodayScreen() {
  const now = today();
  const planned = visits.value.filter(({ state }) => state === 'PLANNED');
  const due = planned.filter(({ date }) => date <= now && date >= plusDays(now, -14));
  const [all, setAll] = useState(false);
  const ahead = planned.filter(({ date }) => date > now);
  const coming = all ? ahead : ahead.slice(0, AT_FIRST);
  return (
    <Page
      broad
      title={`${greeting(new Date().getHours())}${firstName()}`}
      under={
        <>
          <p class="soft">{capital(dayInWords(now))}</p>
          <SyncState />
        </>
      }
    >
      {work.value === null && <FirstTime />}
      <div class="columns">
        <div>
          <section>
            <div class="row middle">
              <h2>{due.length > 0 ? 'Was je hier?' : 'Volgende afspraak'}</h2>
              <a class="btn quiet" href="/afspraak">
                Plan
              </a>
            </div>
            <div class="stack">
              {due.map((visit) => (
                <VisitCard visit={visit} key={visit.id} />
              ))}
              {due.length > 0 && coming.length > 0 && <h2>Hierna</h2>}
              {coming.length > 0 && <ComingVisits visits={coming} />}
              {coming.length < ahead.length && (
                <button class="btn quiet" onClick={() => setAll(true)}>
                  {ahead.length - coming.length === 1
                    ? 'Nog 1 afspraak'
                    : `Nog ${ahead.length - coming.length} afspraken`}
                </button>
              )}
              <Ends of="appointments" />
              {due.length + coming.length === 0 && work.value && <p class="soft">Geen afspraken gepland.</p>}
            </div>
          </section>
          <Waiting />
        </div>
        {running.value.length > 0 && (
          <section>
            <h2>Mijn trajecten</h2>
            <div class="stack">
              {running.value.map((traject) => (
                <TrajectCard traject={traject} spent={spentOn(traject)} key={traject.id} />
              ))}
            </div>
            <Ends of="trajecten" />
          </section>
        )}
      </div>
    </Page>
  );
}

const firstName = () => {
  const name = membership.value?.device.name.split(' ')[0];
  return name ? `, ${name}` : '';
};

function greeting(hour: number): string {
  if (hour < 6) return 'Goedenacht';
  if (hour < 12) return 'Goedemorgen';
  return hour < 18 ? 'Goedemiddag' : 'Goedenavond';
}

const FirstTime = () => (
  <div class="empty">
    <Icon name="sun" />
    <p>Je werk wordt opgehaald. Daarna werkt alles ook zonder bereik.</p>
  </div>
);
