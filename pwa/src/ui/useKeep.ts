import { useRef, useState } from 'preact/hooks';
import { notKept } from './notKept.ts';

/**
 * Keeps something on this device, once: a second tap while the first is being stored does nothing. Answers how to keep, and in words why the
 * last time failed; what was typed is left to the screen, and so stays.
 */
export function useKeep(): [keep: (work: () => Promise<unknown>) => Promise<void>, failure: string] {
  const busy = useRef(false);
  const [failure, setFailure] = useState('');
  async function keep(work: () => Promise<unknown>) {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
      setFailure('');
    } catch (error) {
      setFailure(notKept(error));
    } finally {
      busy.current = false;
    }
  }
  return [keep, failure];
}
