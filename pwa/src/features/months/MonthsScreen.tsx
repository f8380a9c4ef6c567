import { useState } from 'preact/hooks';
import { monthOf, nextMonth, previousMonth, today } from '../../dates/civil.ts';
import { capital, monthInWords } from '../../dates/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { acceptMonths } from './decide.ts';
import { SheetTable } from './SheetTable.tsx';
import { fetchSheets, isOwn, standsOut, type Sheet } from './sheets.ts';

/** The months of all experts: what needs a look comes first, the rest is accepted in one act. */
export default function MonthsScreen() {
  const [month, setMonth] = useState(previousMonth(monthOf(today())));
  return (
    <Page
      title={`Maanden: ${monthInWords(month)}`}
      broad
      aside={<MonthButtons month={month} go={setMonth} />}
    >
      <Month key={month} month={month} />
    </Page>
  );
}

/** Another month starts anew: nobody accepts one while the sheets of another are in sight. */
function Month({ month }: { month: string }) {
  const [answer, refresh] = useAnswer(() => fetchSheets(month), month);
  return answer?.kind === 'data' ? (
    <Sheets sheets={answer.data} month={month} refresh={refresh} />
  ) : (
    <Obstacle answer={answer} retry={refresh} />
  );
}

const MonthButtons = ({ month, go }: { month: string; go: (month: string) => void }) => (
  <span class="weeknav">
    <button class="round" aria-label="Vorige maand" onClick={() => go(previousMonth(month))}>
      <Icon name="back" />
    </button>
    <button
      class="round"
      aria-label="Volgende maand"
      disabled={month >= monthOf(today())}
      onClick={() => go(nextMonth(month))}
    >
      <Icon name="next" />
    </button>
  </span>
);

interface SheetsProps {
  sheets: readonly Sheet[];
  month: string;
  refresh: () => void;
}

function Sheets({ sheets, month, refresh }: SheetsProps) {
  const exceptions = sheets
    .filter((sheet) => standsOut(sheet) !== null)
    .toSorted((one, other) => Number(other.reopeningAsked) - Number(one.reopeningAsked));
  const submitted = sheets.filter((sheet) => sheet.state === 'SUBMITTED' && standsOut(sheet) === null);
  const plain = submitted.filter((sheet) => !isOwn(sheet));
  const missing = sheets.filter(
    (sheet) => (sheet.state === 'OPEN' || sheet.state === 'RETURNED') && !sheet.reopeningAsked,
  );
  const accepted = sheets.filter((sheet) => sheet.state === 'ACCEPTED' && !sheet.reopeningAsked);

  async function acceptRest() {
    const refused = await acceptMonths(plain, month);
    toast(
      (refused ?? plain.length === 1)
        ? '1 maandstaat is akkoord.'
        : `${plain.length} maandstaten zijn akkoord.`,
    );
    refresh();
  }

  const part = (title: string, rows: readonly Sheet[]) =>
    rows.length > 0 && (
      <section>
        <h2>
          {title} <span class="soft num">{rows.length}</span>
        </h2>
        <SheetTable sheets={rows} refresh={refresh} />
      </section>
    );

  return (
    <>
      <p class="soft">
        {sheets.length - missing.length} van {sheets.length} ingediend, {accepted.length} akkoord
      </p>
      {part('Kijk hier eerst naar', exceptions)}
      {plain.length > 0 && (
        <section>
          <div class="row middle">
            <h2>
              Ingediend, niets bijzonders <span class="soft num">{plain.length}</span>
            </h2>
            <button class="btn" onClick={() => void acceptRest()}>
              Akkoord met {plain.length === 1 ? 'deze' : `deze ${plain.length}`}
            </button>
          </div>
          <SheetTable sheets={plain} refresh={refresh} />
        </section>
      )}
      {part('Van jou: een andere manager kijkt ernaar', submitted.filter(isOwn))}
      {part('Nog niet ingediend', missing)}
      {part('Akkoord', accepted)}
      {sheets.length === 0 && <p class="empty">{capital(monthInWords(month))} heeft nog geen experts.</p>}
    </>
  );
}
