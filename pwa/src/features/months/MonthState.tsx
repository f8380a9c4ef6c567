import { lastDayOf, today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { capital, monthInWords } from '../../dates/words.ts';
import { useState } from 'preact/hooks';
import { work } from '../../session/membership.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { hourLines } from '../hours/hourLines.ts';
import { isKnown } from '../hours/knownHours.ts';
import { AskReopening } from './AskReopening.tsx';
import { maySubmit, monthOfMine, submitMonth, type MyMonth } from './myMonths.ts';

/** Where a month stands for its expert, and the one act that is possible now. */
export function MonthState({ month }: { month: string }) {
  const [asking, setAsking] = useState<'submit' | 'reopen' | null>(null);
  const mine = monthOfMine(month);
  const open = mine.state === 'OPEN' || mine.state === 'RETURNED';
  return (
    <div class="card stack">
      <div class="row middle">
        <span
          class={
            mine.state === 'ACCEPTED' || (mine.state === 'SUBMITTED' && !mine.waiting) ? 'state ok' : 'state'
          }
        >
          {capital(monthInWords(month))}: {inWords(mine)}
        </span>
        {open && maySubmit(month, today()) && (
          <button class="btn ghost" onClick={() => setAsking('submit')}>
            Dien in
          </button>
        )}
        {mine.state === 'ACCEPTED' && !mine.asked && (
          <button class="btn quiet" onClick={() => setAsking('reopen')}>
            Vraag heropenen
          </button>
        )}
      </div>
      {mine.state === 'RETURNED' && mine.reason && <p class="small">Je manager schrijft: {mine.reason}</p>}
      {mine.refused && <p class="wrong">{mine.refused}</p>}
      {asking === 'submit' && <Submit month={month} close={() => setAsking(null)} />}
      {asking === 'reopen' && <AskReopening month={month} close={() => setAsking(null)} />}
    </div>
  );
}

function inWords({ state, waiting, asked }: MyMonth): string {
  if (state === 'SUBMITTED') return waiting ? 'ingediend op dit toestel, nog niet verstuurd' : 'ingediend';
  if (state === 'ACCEPTED') return asked ? 'akkoord, heropenen gevraagd' : 'akkoord';
  return state === 'RETURNED' ? 'teruggegeven' : 'nog niet ingediend';
}

/** What is handed in: of a month whose hours are here, with what was not sent yet; of an older one what the server counted. */
function minutesOf(month: string): number {
  const sheet = work.value?.myWork.monthSheets.nodes.find((one) => one.month === month);
  if (sheet && !isKnown(`${month}-01`, lastDayOf(month))) return sheet.minutes;
  return hourLines.value
    .filter(({ date }) => date.startsWith(month))
    .reduce((total, line) => total + line.minutes, 0);
}

function Submit({ month, close }: { month: string; close: () => void }) {
  const minutes = minutesOf(month);
  const [keep, failure] = useKeep();
  async function submit() {
    await submitMonth(month);
    close();
    toast('Ingediend. Je manager ziet het zodra het verstuurd is.');
  }
  return (
    <Confirm title={`${capital(monthInWords(month))} indienen?`} onClose={close}>
      <p>
        Je dient {minutes === 0 ? 'nul uren' : spoken(minutes)} in. Schrijf je daarna nog uren bij, dan komt
        de maand terug naar jou.
      </p>
      <Failure text={failure} />
      <div class="actions">
        <button class="btn" onClick={() => void keep(submit)}>
          Dien in
        </button>
        <button class="btn quiet" onClick={close}>
          Nog niet
        </button>
      </div>
    </Confirm>
  );
}
