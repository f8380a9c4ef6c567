import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../graphql/answer.ts';

/** Reads when the key changes; null while nothing came for that key. An older answer that comes late is dropped. */
export function useAnswer<T>(read: () => Promise<Answer<T>>, key: string): [Answer<T> | null, () => void] {
  const [came, setCame] = useState<{ key: string; answer: Answer<T> } | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    void read().then((answer) => {
      if (current) setCame({ key, answer });
    });
    return () => {
      current = false;
    };
  }, [key, round]);
  // What answers another question is never shown, nor exported, as the answer to this one.
  return [came?.key === key ? came.answer : null, () => setRound((before) => before + 1)];
}
