import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../graphql/answer.ts';

/** Reads when the key changes; null while nothing came. An older answer that comes late is dropped. */
export function useAnswer<T>(read: () => Promise<Answer<T>>, key: string): [Answer<T> | null, () => void] {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    void read().then((came) => {
      if (current) setAnswer(came);
    });
    return () => {
      current = false;
    };
  }, [key, round]);
  return [answer, () => setRound((before) => before + 1)];
}
