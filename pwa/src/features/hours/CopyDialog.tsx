import { useState } from 'preact/hooks';
import { daysBetween, mondayOf, plusDays, today, weekNumber } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { capital, dayInWords, dayNear } from '../../dates/words.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { DateField } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { copiesOf, type Copy } from './copy.ts';
import type { HourLine } from './hourLines.ts';
import { logAll } from './logHours.ts';
import { total } from './totals.ts';
import { undoLogs } from './undo.ts';

interface Props {
  /** The day, or the Monday of the week, that is copied. */
  from: string;
  whole: 'day' | 'week';
  to: string;
  lines: readonly HourLine[];
  close: () => void;
}

/** Shows what a copy would be before it is made: what cannot be taken over is named, with the reason. */
export function CopyDialog({ from, whole, to, lines, close }: Props) {
  const [chosen, setChosen] = useState(to);
  const [keep, failure] = useKeep();
  const target = whole === 'week' ? mondayOf(chosen) : chosen;
  const copies = copiesOf(lines, daysBetween(from, target));
  const good = copies.filter(({ refused }) => refused === null);
  async function take() {
    const ids = await logAll(good.map(({ fields }) => fields));
    close();
    toast(`${entries(ids.length)} bewaard op dit toestel.`, () => void undoLogs(ids));
  }
  return (
    <Confirm
      title={whole === 'week' ? `Week ${weekNumber(from)} overnemen` : 'Dag overnemen'}
      onClose={close}
    >
      <DateField
        label={whole === 'week' ? 'Naar de week van' : 'Naar'}
        hint={whole === 'week' ? `week ${weekNumber(target)}` : dayNear(target)}
        max={plusDays(today(), 1)}
        value={chosen}
        onDay={setChosen}
      />
      <Refused copies={copies.filter(({ refused }) => refused !== null)} />
      <Taken copies={good} />
      <Failure text={failure} />
      <div class="actions">
        <button class="btn" disabled={good.length === 0 || target === from} onClick={() => void keep(take)}>
          {good.length === 0 || target === from
            ? 'Niets om over te nemen'
            : `Neem ${entries(good.length)} over`}
        </button>
        <button class="btn quiet" onClick={close}>
          Toch niet
        </button>
      </div>
    </Confirm>
  );
}

const entries = (count: number) => (count === 1 ? '1 regel' : `${count} regels`);

function Refused({ copies }: { copies: readonly Copy[] }) {
  if (copies.length === 0) return null;
  return (
    <section>
      <h3>Kan niet</h3>
      <ul class="copies">
        {copies.map(({ line, fields, refused }) => (
          <li class="small" key={line.id}>
            {capital(dayInWords(fields.date))}: {line.place}, {spoken(line.minutes)}
            <span class="wrong">{refused}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** By day: a whole week is more than one wants to read. */
function Taken({ copies }: { copies: readonly Copy[] }) {
  if (copies.length === 0) return null;
  const days = [...new Set(copies.map(({ fields }) => fields.date))];
  return (
    <section>
      <h3>Wordt overgenomen</h3>
      <ul class="copies">
        {days.map((day) => {
          const fields = copies.map((copy) => copy.fields).filter(({ date }) => date === day);
          return (
            <li class="small num" key={day}>
              {capital(dayInWords(day))}: {entries(fields.length)}, {spoken(total(fields))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
