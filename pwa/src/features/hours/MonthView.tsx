import {
  mondayOf,
  monthOf,
  nextMonth,
  plusDays,
  previousMonth,
  today,
  weekNumber,
} from '../../dates/civil.ts';
import { figures, spoken } from '../../dates/duration.ts';
import { capital, dayInWords, dayShort, monthInWords, weekday, weekdayShort } from '../../dates/words.ts';
import { work } from '../../session/membership.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Page } from '../../ui/Page.tsx';
import { MonthState } from '../months/MonthState.tsx';
import { hourLines } from './hourLines.ts';
import { Steps, WeekOrMonth } from './HourSteps.tsx';
import { isKnown } from './knownHours.ts';
import { Older } from './Older.tsx';
import { mondaysOf, monthMinutes, total } from './totals.ts';

const on = (from: string, to: string): number =>
  total(hourLines.value.filter(({ date }) => date >= from && date <= to));

/** A month at a glance: what each day holds, and each week against the fte. */
export function MonthView({ month }: { month: string }) {
  const weekMinutes = work.value?.myWork.weekMinutes ?? 0;
  const [first, last] = [mondayOf(`${month}-01`), plusDays(mondaysOf(month).at(-1) ?? '', 6)];
  const known = isKnown(first, last) || on(first, last) > 0;
  const whole = on(`${month}-01`, `${month}-31`);
  const steps = (
    <Steps
      what="maand"
      before={`/uren?maand=${previousMonth(month)}`}
      after={month < monthOf(today()) ? `/uren?maand=${nextMonth(month)}` : null}
    />
  );
  return (
    <Page title={capital(monthInWords(month))} aside={steps} under={<WeekOrMonth month={month} />}>
      {known && (
        <p class="num soft">
          {spoken(whole)}
          {weekMinutes > 0 &&
            ` van ${spoken(monthMinutes(month, weekMinutes))} volgens je fte, met de vakanties erbij`}
        </p>
      )}
      <MonthState month={month} key={month} />
      <Older from={first} to={last} />
      {known && <Calendar month={month} />}
      {known && (
        <section>
          <h2>Per week</h2>
          {mondaysOf(month).map((monday) => (
            <Week key={monday} monday={monday} weekMinutes={weekMinutes} />
          ))}
        </section>
      )}
    </Page>
  );
}

function Calendar({ month }: { month: string }) {
  const mondays = mondaysOf(month);
  const daysOf = (monday: string) => Array.from({ length: 7 }, (_, place) => plusDays(monday, place));
  return (
    <table class="month num">
      <caption class="hidden">Uren per dag in {monthInWords(month)}</caption>
      <thead>
        <tr>
          {daysOf(mondays[0] ?? month).map((day) => (
            <th key={day} scope="col">
              <abbr title={weekday(day)}>{weekdayShort(day)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mondays.map((monday) => (
          <tr key={monday}>
            {daysOf(monday).map((day) => (
              <td key={day}>{day.startsWith(month) && <DayCell day={day} monday={monday} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, monday }: { day: string; monday: string }) {
  const minutes = on(day, day);
  const number = Number(day.slice(8));
  const here = day === today() ? 'date' : undefined;
  if (minutes === 0)
    return (
      <span aria-current={here}>
        {number}
        <i />
      </span>
    );
  return (
    <a
      href={`/uren?week=${monday}`}
      aria-current={here}
      aria-label={`${capital(dayInWords(day))}: ${spoken(minutes)}`}
    >
      {number}
      <strong>{figures(minutes)}</strong>
    </a>
  );
}

function Week({ monday, weekMinutes }: { monday: string; weekMinutes: number }) {
  const sunday = plusDays(monday, 6);
  const minutes = on(monday, sunday);
  return (
    <a class="entry" href={`/uren?week=${monday}`}>
      <strong>Week {weekNumber(monday)}</strong>
      <strong class="num">{figures(minutes)}</strong>
      <span class="small soft num">
        {dayShort(monday)} t/m {dayShort(sunday)}
        {weekMinutes > 0 && ` · van ${spoken(weekMinutes)}`}
        {weekMinutes > 0 && <Bar part={minutes / weekMinutes} near={minutes > weekMinutes} />}
      </span>
    </a>
  );
}
