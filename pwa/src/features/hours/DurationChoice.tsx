import type { ComponentChildren } from 'preact';
import { spoken } from '../../dates/duration.ts';
import { Choice } from '../../ui/Choice.tsx';

interface Props {
  value: number;
  onChange: (minutes: number) => void;
  wrong?: string | undefined;
  /** More ways to come to a duration. */
  children?: ComponentChildren;
}

const usual = [30, 60, 90, 120, 180];

/** The usual durations, and five minutes more or less. */
export function DurationChoice({ value, onChange, wrong, children }: Props) {
  const shown = [...new Set([...usual, value])].sort((one, other) => one - other);
  const step = (by: number) => onChange(Math.min(720, Math.max(5, value + by)));
  return (
    <div>
      <Choice
        name="minutes"
        legend="Hoe lang"
        options={shown.map((minutes) => ({ value: minutes, label: spoken(minutes) }))}
        value={value}
        onChange={onChange}
      >
        <button type="button" class="chip num" onClick={() => step(-5)} aria-label="5 minuten korter">
          − 5
        </button>
        <button type="button" class="chip num" onClick={() => step(5)} aria-label="5 minuten langer">
          + 5
        </button>
        {children}
      </Choice>
      {wrong && <p class="wrong">{wrong}</p>}
    </div>
  );
}
