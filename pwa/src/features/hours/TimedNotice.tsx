import { useLocation } from 'preact-iso';
import { spoken } from '../../dates/duration.ts';
import { dayInWords, momentInWords } from '../../dates/words.ts';
import { timer } from '../../session/membership.ts';
import { goOn } from './runningTimer.ts';
import { elapsed, MOST, partsOf, type TimerPart } from './timer.ts';
import { throwAway } from './TimerBanner.tsx';

/** Says where the proposed minutes come from, and offers the ways back. */
export function TimedNotice({ part }: { part: TimerPart }) {
  const { route } = useLocation();
  const one = timer.value;
  if (!one) return null;
  const parts = partsOf(one);
  const ran = elapsed(one, one.startedAt);
  return (
    <div class="notice">
      <p>
        Je timer liep {spoken(ran)}, vanaf {momentInWords(one.startedAt)}.{' '}
        {part.minutes === null && 'Dat is meer dan een dag. Kies zelf hoe lang je bezig was.'}
        {part.minutes !== null && ran > MOST && 'Dat is lang. Kijk of de duur klopt.'}
      </p>
      {parts.length > 1 && (
        <p>
          Dat was over middernacht: je schrijft {one.written === 0 ? 'eerst' : 'nu'} {dayInWords(part.date)}
          {one.written === 0 && ', daarna de volgende dag'}.
        </p>
      )}
      <div class="actions">
        {one.written === 0 && (
          <button class="btn ghost" onClick={() => void goOn().then(() => route('/'))}>
            Laat de timer doorlopen
          </button>
        )}
        <button class="btn quiet" onClick={() => void throwAway().then(() => route('/'))}>
          Gooi weg
        </button>
      </div>
    </div>
  );
}
