import { monthOf, previousMonth, today } from '../../dates/civil.ts';
import { dayInWords } from '../../dates/words.ts';
import { work } from '../../session/membership.ts';
import { maySubmit, monthOfMine } from '../months/myMonths.ts';
import { MonthState } from '../months/MonthState.tsx';
import { answered, coming, isShared } from '../reviews/reflection.ts';

/** Months that can be handed in or came back, and a reflection that is expected. */
export function Waiting() {
  if (!work.value) return null;
  const now = today();
  const months = [previousMonth(monthOf(now)), monthOf(now)].filter((month) => {
    const { state } = monthOfMine(month);
    return state === 'RETURNED' || (state === 'OPEN' && maySubmit(month, now));
  });
  const review = coming();
  const due = review && review.plannedOn && !isShared(review) ? review : null;
  if (months.length === 0 && !due) return null;
  return (
    <section>
      <h2>Wat wacht</h2>
      <div class="stack">
        {due && (
          <a class="card" href={`/gesprek/${due.id}/reflectie`}>
            <h3>Schrijf je reflectie</h3>
            <p class="small soft">
              Voor het gesprek van {dayInWords(due.plannedOn ?? now)}, {answered(due)} van{' '}
              {due.questions.nodes.length} vragen beantwoord
            </p>
          </a>
        )}
        {months.map((month) => (
          <MonthState month={month} key={month} />
        ))}
      </div>
    </section>
  );
}
