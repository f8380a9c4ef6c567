import { capital, dayShort } from '../../dates/words.ts';
import { toast } from '../../ui/Toast.tsx';
import { removeClosure, type DayOff } from './daysOff.ts';

/** Days off by their first day; what was added here can be taken away again. */
export function DaysOffList({ days, refresh }: { days: readonly DayOff[]; refresh: () => void }) {
  if (days.length === 0)
    return (
      <p class="empty">Voor dit schooljaar staan er nog geen vakanties. Lees het bestand hieronder in.</p>
    );
  async function remove(day: DayOff) {
    const { refused } = await removeClosure(day.id);
    toast(refused?.message ?? `${capital(day.name)} is weggehaald.`);
    refresh();
  }
  return (
    <ul class="card lines">
      {days.map((day) => (
        <li class="row middle" key={day.id}>
          <div>
            <strong>{capital(day.name)}</strong>
            <p class="small soft num">
              {period(day)}
              {day.closure && ` · ${day.school ? `${day.school.name}, ${day.school.place}` : 'alle scholen'}`}
            </p>
          </div>
          {day.closure && (
            <button class="btn quiet" aria-label={`Haal ${day.name} weg`} onClick={() => void remove(day)}>
              Haal weg
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

const period = ({ firstDay, lastDay }: DayOff) =>
  firstDay === lastDay ? dayShort(firstDay) : `${dayShort(firstDay)} tot en met ${dayShort(lastDay)}`;
