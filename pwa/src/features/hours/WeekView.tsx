import { mondayOf, monthOf, plusDays, today, weekNumber } from '../../dates/civil.ts';
import { figures, spoken } from '../../dates/duration.ts';
import { capital, dayInWords, dayShort, weekdayShort } from '../../dates/words.ts';
import { work } from '../../session/membership.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { MonthState } from '../months/MonthState.tsx';
import { CopyDay, CopyWeek } from './CopyButtons.tsx';
import { hourLines, type HourLine } from './hourLines.ts';
import { Steps, WeekOrMonth } from './HourSteps.tsx';
import { firstDayOnDevice, isKnown } from './knownHours.ts';
import { Older } from './Older.tsx';
import { SyncLine } from './SyncLine.tsx';
import { total } from './totals.ts';
import { Withdrawn } from './Withdrawn.tsx';

/** The week as a list, newest day first. */
export function WeekView({ monday }: { monday: string }) {
  const sunday = plusDays(monday, 6);
  const lines = hourLines.value.filter(({ date }) => date >= monday && date <= sunday);
  const days = Array.from({ length: 7 }, (_, place) => plusDays(monday, 6 - place));
  const weekMinutes = work.value?.myWork.weekMinutes ?? 0;
  const known = isKnown(monday, sunday);
  const steps = (
    <Steps
      what="week"
      before={`/uren?week=${plusDays(monday, -7)}`}
      after={monday < mondayOf(today()) ? `/uren?week=${plusDays(monday, 7)}` : null}
    />
  );
  return (
    <Page title={`Week ${weekNumber(monday)}`} aside={steps} under={<WeekOrMonth monday={monday} />}>
      <p class="row num soft">
        <span>
          {monthOf(monday) === monthOf(sunday) ? Number(monday.slice(8)) : dayShort(monday)} t/m{' '}
          {dayShort(sunday)}
        </span>
        <span>
          {lines.length > 0 ? spoken(total(lines)) : known && 'Nog niets'}{' '}
          {weekMinutes > 0 && (known || lines.length > 0) && `van ${spoken(weekMinutes)}`}
        </span>
      </p>
      {(known || lines.length > 0) && <DayBars days={days.toReversed()} lines={lines} />}
      {[...new Set([monthOf(monday), monthOf(sunday)])].map((month) => (
        <MonthState month={month} key={month} />
      ))}
      <Older from={monday} to={sunday} />
      {lines.length === 0 && known && (
        <div class="empty">
          <Icon name="clock" />
          <p>Nog geen uren in deze week.</p>
        </div>
      )}
      {days.map((day) => (
        <Day key={day} day={day} lines={lines.filter(({ date }) => date === day)} />
      ))}
      <CopyWeek monday={monday} key={monday} />
      <Withdrawn
        filter={{ from: monday, to: sunday, expertId: work.value?.me.id ?? '' }}
        key={`withdrawn${monday}`}
      />
    </Page>
  );
}

/** One from before the snapshot says its day, so that its page can be opened anew. */
const addressOf = ({ id, date }: HourLine) =>
  date < firstDayOnDevice() ? `/uren/${id}?dag=${date}` : `/uren/${id}`;

/** The same totals as the list below, to look at instead of read. */
function DayBars({ days, lines }: { days: readonly string[]; lines: readonly HourLine[] }) {
  const minutes = days.map((day) => total(lines.filter(({ date }) => date === day)));
  const most = Math.max(240, ...minutes);
  return (
    <ul class="days" aria-hidden="true">
      {days.map((day, place) => (
        <li key={day}>
          <i
            class={minutes[place] ? '' : 'none'}
            style={{ height: `${Math.round(((minutes[place] ?? 0) / most) * 68)}%` }}
          />
          {weekdayShort(day)}
        </li>
      ))}
    </ul>
  );
}

function Day({ day, lines }: { day: string; lines: readonly HourLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 class="day">
        <span>{capital(dayInWords(day))}</span>
        <span class="num">{figures(total(lines))}</span>
      </h2>
      {lines.map((line) => (
        <a class="entry" href={addressOf(line)} key={line.id}>
          <strong>{line.place}</strong>
          <strong class="num">{figures(line.minutes)}</strong>
          <span class="small soft">
            {line.kindName}
            {line.travelMinutes > 0 && ` · reis ${spoken(line.travelMinutes)}`}
          </span>
          <SyncLine line={line} />
        </a>
      ))}
      <CopyDay day={day} lines={lines} />
    </section>
  );
}
