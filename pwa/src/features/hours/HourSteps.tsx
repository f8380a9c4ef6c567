import { useLocation } from 'preact-iso';
import { monthOf, today } from '../../dates/civil.ts';
import { Icon } from '../../ui/Icon.tsx';

interface StepsProps {
  what: string;
  before: string;
  /** Null where there is nothing further on. */
  after: string | null;
}

/** One back, one forth. */
export function Steps({ what, before, after }: StepsProps) {
  const { route } = useLocation();
  return (
    <span class="weeknav">
      <button class="round" aria-label={`Vorige ${what}`} onClick={() => route(before, true)}>
        <Icon name="back" />
      </button>
      <button
        class="round"
        aria-label={`Volgende ${what}`}
        disabled={after === null}
        onClick={() => after && route(after, true)}
      >
        <Icon name="next" />
      </button>
    </span>
  );
}

/** The same days by week or by month. */
export const WeekOrMonth = ({ monday, month }: { monday?: string; month?: string }) => (
  <nav class="switch" aria-label="Weergave">
    <a
      href={monday ? `/uren?week=${monday}` : `/uren?week=${weekIn(month ?? '')}`}
      aria-current={monday ? 'page' : undefined}
    >
      Week
    </a>
    <a href={`/uren?maand=${month ?? monthOf(monday ?? today())}`} aria-current={month ? 'page' : undefined}>
      Maand
    </a>
  </nav>
);

/** The week one comes to from a month: this week when it lies in it. */
const weekIn = (month: string) => (month === monthOf(today()) ? today() : `${month}-01`);
