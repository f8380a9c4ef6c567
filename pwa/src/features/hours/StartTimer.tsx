import { useLocation } from 'preact-iso';
import { timer } from '../../session/membership.ts';
import { toast } from '../../ui/Toast.tsx';
import { dropTimer } from './runningTimer.ts';

interface Props {
  look: string;
  start: () => Promise<void>;
}

/** Starts a stopwatch for what the screen is about; there is one at a time. */
export function StartTimer({ look, start }: Props) {
  const { route } = useLocation();
  if (timer.value) return null;
  async function begin() {
    await start();
    route('/');
    toast('De timer loopt, ook als je de app sluit.', () => void dropTimer());
  }
  return (
    <button type="button" class={look} onClick={() => void begin()}>
      Start timer
    </button>
  );
}
