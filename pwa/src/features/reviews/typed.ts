import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DraftKeeper } from '../../session/drafts.ts';

export const typedName = (reviewId: string, about: string) => `typed:review:${reviewId}:${about}`;

/** What is typed in a form and not sent yet: a killed tab or a closed dialog costs nothing. Answers it, how to change it, and how to let go of it. */
export function useTyped<T>(name: string, initial: T): [T, (typed: T) => void, () => void] {
  const keeper = useMemo(() => new DraftKeeper<T>(name), [name]);
  const [value, setValue] = useState(initial);
  const touched = useRef(false);
  useEffect(() => {
    void keeper.read().then((kept) => kept !== null && !touched.current && setValue(kept));
  }, [keeper]);
  return [
    value,
    (typed) => {
      touched.current = true;
      setValue(typed);
      void keeper.keep(typed);
    },
    () => {
      touched.current = true;
      setValue(initial);
      void keeper.keep(null);
    },
  ];
}
