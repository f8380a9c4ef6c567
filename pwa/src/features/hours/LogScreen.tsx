import { useLocation } from 'preact-iso';
import { spoken } from '../../dates/duration.ts';
import { today } from '../../dates/civil.ts';
import { dayInWords } from '../../dates/words.ts';
import { work } from '../../session/membership.ts';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { HourForm } from './HourForm.tsx';
import { hourLines } from './hourLines.ts';
import { logHours, withdrawHours, type Logged } from './logHours.ts';
import { propose } from './proposal.ts';

/** Undoes hours that were just logged, wherever they are by now. */
export function undoLog(id: string): void {
  const line = hourLines.value.find((other) => other.id === id);
  if (line) void withdrawHours(line, 'Ongedaan gemaakt');
}

export function LogScreen() {
  const { route, query } = useLocation();
  const kinds = work.value?.myWork.activityKinds.nodes ?? [];
  const like = hourLines.value.find(({ id }) => id === query.zoals);
  const proposed = propose(query.voor ?? null, hourLines.value, kinds);
  const start = like
    ? { ...proposed, ...pick(like), date: today(), note: '' }
    : { ...proposed, ...(query.dag ? { date: query.dag } : {}) };

  async function save(fields: Logged) {
    const id = await logHours(fields);
    route('/uren');
    toast(`${spoken(fields.minutes)} bewaard op dit toestel.`, () => undoLog(id));
  }

  return (
    <Page
      title="Uren schrijven"
      back={{ href: '/', label: 'Vandaag' }}
      under={<p class="small soft">Vandaag, {dayInWords(today())}</p>}
    >
      {kinds.length === 0 ? (
        <p class="notice">Nog geen gegevens op dit toestel. Maak één keer verbinding.</p>
      ) : (
        <HourForm start={start} save={save} />
      )}
    </Page>
  );
}

const pick = ({ minutes, travelMinutes, activityKindId, trajectId, networkId }: Logged) => ({
  minutes,
  travelMinutes,
  activityKindId,
  trajectId,
  networkId,
});
