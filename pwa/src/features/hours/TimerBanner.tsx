import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { spoken } from '../../dates/duration.ts';
import { timer, work } from '../../session/membership.ts';
import { toast } from '../../ui/Toast.tsx';
import { myTrajecten } from '../trajecten/myTrajecten.ts';
import { dropTimer, keep, stopTimer } from './runningTimer.ts';
import { elapsed, type Timer } from './timer.ts';

const WRITE = '/uren/nieuw?timer=1';
const TICK = 10_000;

/** The timer in the shell: on every screen while it runs, and until its hours are written or thrown away. */
export function TimerBanner() {
  const { route, query } = useLocation();
  const now = useNow(timer.value !== null);
  const one = timer.value;
  if (!one || query.timer) return null;
  const running = one.stoppedAt === null;
  const stop = () => void stopTimer().then(() => route(WRITE));
  return (
    <section class="banner timer" aria-label="Timer">
      <span>
        {running ? 'Timer loopt' : 'Timer gestopt'}: {placeOf(one)}
        {' · '}
        <strong class="num" role="timer">
          {spoken(elapsed(one, now))}
        </strong>
      </span>
      {running ? (
        <button class="btn" onClick={stop}>
          Stop
        </button>
      ) : (
        <a class="btn" href={WRITE}>
          Schrijf uren
        </a>
      )}
    </section>
  );
}

/** Forgets the timer, with a way back. */
export async function throwAway(): Promise<void> {
  const dropped = await dropTimer();
  toast('De timer is weggegooid.', () => void keep(dropped));
}

function useNow(ticking: boolean): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!ticking) return undefined;
    setNow(Date.now());
    const ticks = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(ticks);
  }, [ticking]);
  return now;
}

function placeOf({ fields }: Timer): string {
  const traject = myTrajecten.value.find(({ id }) => id === fields.trajectId);
  const network = work.value?.myWork.networks.nodes.find(({ id }) => id === fields.networkId);
  return traject?.school.name ?? network?.name ?? 'algemeen werk';
}
