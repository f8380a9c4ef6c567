import { useEffect, useMemo, useState } from 'preact/hooks';
import { DraftKeeper } from '../../session/drafts.ts';
import { weekdays } from '../people/terms.ts';

const WORKING_WEEK = 5;

/** The days a manager can meet on; the first is the lowest bit. */
export const workWeek = weekdays.slice(0, WORKING_WEEK);

type Weekday = (typeof weekdays)[number]['value'];

export const bitsOf = (days: readonly Weekday[]): number =>
  workWeek.reduce((bits, { value }, at) => (days.includes(value) ? bits | (1 << at) : bits), 0);

/** All of them until somebody chooses; the choice stays on this device for the next round. */
export function useOwnDays(): [readonly Weekday[], (days: readonly Weekday[]) => void] {
  const keeper = useMemo(() => new DraftKeeper<readonly Weekday[]>('draft:own-days'), []);
  const [days, setDays] = useState<readonly Weekday[]>(workWeek.map(({ value }) => value));
  useEffect(() => {
    void keeper.read().then((kept) => kept && setDays(kept));
  }, [keeper]);
  return [
    days,
    (chosen) => {
      setDays(chosen);
      void keeper.keep(chosen);
    },
  ];
}
