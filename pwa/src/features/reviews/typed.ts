import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DraftKeeper } from '../../session/drafts.ts';

export const typedName = (reviewId: string, about: string) => `typed:review:${reviewId}:${about}`;

/** An addition is typed when the conversation is over, so it outlives what goes then. */
export const additionName = (reviewId: string) => `typed:addition:${reviewId}`;

export interface Typed<T> {
  /** What stood there when the typing began: typed over something else since, it would take that away unseen. */
  from: T;
  value: T;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What is typed in a form and not sent yet: a killed tab or a closed dialog costs nothing. Answers it, how to change it, and how to let go of it, with what stands there from now on. */
export function useTyped<T>(name: string, initial: T): [T, (typed: T) => void, (left?: T) => void] {
  const keeper = useMemo(() => new DraftKeeper<Typed<T>>(name), [name]);
  const [value, setValue] = useState(initial);
  const touched = useRef(false);
  useEffect(() => {
    void keeper.read().then((kept) => {
      if (kept && same(kept.from, initial) && !touched.current) setValue(kept.value);
    });
  }, [keeper]);
  return [
    value,
    (typed) => {
      touched.current = true;
      setValue(typed);
      void keeper.keep({ from: initial, value: typed });
    },
    (left = initial) => {
      touched.current = true;
      setValue(left);
      void keeper.keep(null);
    },
  ];
}
