import { useState } from 'preact/hooks';
import { mondayOf, plusDays, today } from '../../dates/civil.ts';
import { dayInWords } from '../../dates/words.ts';
import { CopyDialog } from './CopyDialog.tsx';
import { hourLines, type HourLine } from './hourLines.ts';

const between = (monday: string): HourLine[] =>
  hourLines.value.filter(({ date }) => date >= monday && date <= plusDays(monday, 6));

/** Into an empty week the one before; a filled week can itself be taken to another. */
export function CopyWeek({ monday }: { monday: string }) {
  const [open, setOpen] = useState(false);
  const now = mondayOf(today());
  const empty = between(monday).length === 0;
  const from = empty ? plusDays(monday, -7) : monday;
  const lines = between(from);
  if (lines.length === 0 || (monday > now && empty)) return null;
  return (
    <>
      <button class="btn ghost wide" onClick={() => setOpen(true)}>
        {empty ? 'Neem vorige week over' : 'Neem deze week over naar een andere'}
      </button>
      {open && (
        <CopyDialog
          from={from}
          whole="week"
          to={empty ? monday : from === now ? plusDays(now, -7) : now}
          lines={lines}
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** Takes one day to another: today, or tomorrow when it is about today. */
export function CopyDay({ day, lines }: { day: string; lines: readonly HourLine[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button class="link small" aria-label={`Neem ${dayInWords(day)} over`} onClick={() => setOpen(true)}>
        Neem over
      </button>
      {open && (
        <CopyDialog
          from={day}
          whole="day"
          to={day === today() ? plusDays(day, 1) : today()}
          lines={lines}
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}
