import { useLocation } from 'preact-iso';
import { today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { dayInWords } from '../../dates/words.ts';
import { timer, work } from '../../session/membership.ts';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { HourForm } from './HourForm.tsx';
import { hourLines } from './hourLines.ts';
import { logHours, type Logged } from './logHours.ts';
import { propose } from './proposal.ts';
import { partToWrite, partWritten, startTimer } from './runningTimer.ts';
import { TimedNotice } from './TimedNotice.tsx';
import { undoLog } from './undo.ts';
import { running } from '../trajecten/myTrajecten.ts';

export function LogScreen() {
  const { query } = useLocation();
  const kinds = work.value?.myWork.activityKinds.nodes ?? [];
  const timed = query.timer ? partToWrite.value : null;
  return (
    <Page
      title="Uren schrijven"
      back={{ href: '/', label: 'Vandaag' }}
      under={<p class="small soft">Vandaag, {dayInWords(today())}</p>}
    >
      {timed && <TimedNotice part={timed} />}
      {kinds.length === 0 && (
        <p class="notice">Nog geen gegevens op dit toestel. Maak één keer verbinding.</p>
      )}
      {kinds.length > 0 && (timed ? <Timed key={timed.date} /> : <Plain />)}
    </Page>
  );
}

/** Proposes what is most likely: like the last time, like a chosen entry, or for a chosen traject. */
function Plain() {
  const { route, query } = useLocation();
  const kinds = work.value?.myWork.activityKinds.nodes ?? [];
  const like = hourLines.value.find(({ id }) => id === query.zoals);
  const proposed = propose(query.voor ?? null, hourLines.value, kinds, running.value);
  const start = like
    ? { ...proposed, ...pick(like), date: today(), note: '' }
    : { ...proposed, ...(query.dag ? { date: query.dag } : {}) };

  async function save(fields: Logged) {
    const id = await logHours(query.afspraak ? { ...fields, appointmentId: query.afspraak } : fields);
    route('/uren');
    toast(`${spoken(fields.minutes)} bewaard op dit toestel.`, () => void undoLog(id));
  }
  return <HourForm start={start} save={save} startTimer={startTimer} />;
}

/** What the stopped timer measured on one day; the person may still change all of it. */
function Timed() {
  const { route } = useLocation();
  const one = timer.value;
  const part = partToWrite.value;
  if (!one || !part) return null;
  const visit = one.written === 0 ? { appointmentId: one.appointmentId } : {};
  const written = partWritten(one);
  const start = { ...one.fields, date: part.date, minutes: part.minutes ?? one.fields.minutes };

  async function save(fields: Logged) {
    await logHours({ ...fields, ...visit }, written);
    toast(`${spoken(fields.minutes)} bewaard op dit toestel.`);
    if (!timer.value) route('/uren');
  }
  return <HourForm start={start} save={save} />;
}

const pick = ({ minutes, travelMinutes, activityKindId, trajectId, networkId }: Logged) => ({
  minutes,
  travelMinutes,
  activityKindId,
  trajectId,
  networkId,
});
