import { monthOf, previousMonth, today } from '../../dates/civil.ts';
import { work } from '../../session/membership.ts';
import { maySubmit, monthOfMine } from '../months/myMonths.ts';
import { MonthState } from '../months/MonthState.tsx';
import { ReflectionDue, reflectionDue } from '../reviews/ReflectionDue.tsx';

/** Months that can be handed in, any that came back, and a reflection that is expected. */
export function Waiting() {
  if (!work.value) return null;
  const now = today();
  const sheets = work.value.myWork.monthSheets.nodes.map(({ month }) => month);
  const recent = [previousMonth(monthOf(now)), monthOf(now)];
  const months = [...new Set([...sheets, ...recent])].sort().filter((month) => {
    const { state } = monthOfMine(month);
    return state === 'RETURNED' || (recent.includes(month) && state === 'OPEN' && maySubmit(month, now));
  });
  if (months.length === 0 && !reflectionDue()) return null;
  return (
    <section>
      <h2>Wat wacht</h2>
      <div class="stack">
        <ReflectionDue />
        {months.map((month) => (
          <MonthState month={month} key={month} />
        ))}
      </div>
    </section>
  );
}
