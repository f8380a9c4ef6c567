import { useState } from 'preact/hooks';
import type { Answer } from '../graphql/answer.ts';
import { useAnswer } from './useAnswer.ts';

type NoData = Exclude<Answer<never>, { kind: 'data' }>;

/** What a screen shows: the last data, and what stood in the way of newer. */
export interface Shown<T> {
  answer: Answer<T> | null;
  /** Null while the data is of the last time it was read. */
  behind: NoData | null;
}

/** A page somebody types on stays when reading it again fails; only who may no longer see it loses it. */
export function keepData<T>(before: Answer<T> | null, came: Answer<T> | null): Shown<T> {
  const keeps = before?.kind === 'data' && came !== null && came.kind !== 'data' && came.kind !== 'forbidden';
  return keeps ? { answer: before, behind: came } : { answer: came, behind: null };
}

/** As `useAnswer`, but data stays while reading it again fails. Another key begins anew. */
export function useKeptAnswer<T>(read: () => Promise<Answer<T>>, key: string): [Shown<T>, () => void] {
  const [came, refresh] = useAnswer(read, key);
  const [last, setLast] = useState<{ key: string; seen: Answer<T> | null; shown: Shown<T> }>({
    key,
    seen: came,
    shown: keepData(null, came),
  });
  if (last.key === key && last.seen === came) return [last.shown, refresh];
  const shown = keepData(last.key === key ? last.shown.answer : null, came);
  setLast({ key, seen: came, shown });
  return [shown, refresh];
}
