import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../graphql/answer.ts';
import type { ReviewSide } from '../../graphql/generated/types.ts';
import { DraftKeeper } from '../../session/drafts.ts';
import type { Review } from './reviews.ts';

const MOST = 12;
const LONGEST = 14 * 24 * 60 * 60 * 1000;
const OPEN = ['TO_PLAN', 'PLANNED', 'REFLECTION_IN', 'HELD', 'TO_CONFIRM'];

/** Without those of long ago. */
const recent = (kept: readonly Review[], now: number): Review[] =>
  kept.filter(({ askedAt }) => now - askedAt < LONGEST);

/** The pages of conversations to come that were opened last, the latest first, without those that are over or of long ago. */
export function withPage(kept: readonly Review[], id: string, page: Review | null, now: number): Review[] {
  const others = recent(kept, now).filter((one) => one.id !== id);
  return page && OPEN.includes(page.state) ? [page, ...others].slice(0, MOST) : others;
}

interface Listed {
  id: string;
  state: string;
}

/** Without those that a list of today says are over, or does not hold; it holds all of the sides it is whole for. */
export const stillThere = (
  kept: readonly Review[],
  listed: readonly Listed[],
  whole: (side: ReviewSide) => boolean,
): Review[] =>
  kept.filter(({ id, side }) => {
    const one = listed.find((other) => other.id === id);
    return one ? OPEN.includes(one.state) : !whole(side);
  });

/** One for the whole app: a page read in one tab is not lost to one read in another screen. */
const keeper = new DraftKeeper<Review[]>('pages:reviews');

async function readPages(): Promise<Review[]> {
  const all = (await keeper.read()) ?? [];
  const pages = recent(all, Date.now());
  if (pages.length < all.length) await keeper.keep(pages);
  return pages;
}

/** Those on this device, while a list of all cannot be had; and at each look those of long ago leave it. */
export function useKeptPages(answer: Answer<unknown> | null): readonly Review[] {
  const [pages, setPages] = useState<readonly Review[]>([]);
  const kind = answer?.kind;
  useEffect(() => {
    void readPages().then(setPages);
  }, [kind]);
  return kind === 'offline' || kind === 'portal' ? pages : [];
}

/** What is over, or somebody takes part in no longer, leaves the device when a list says so. */
export function useKeptOf(listed: readonly Listed[], whole: (side: ReviewSide) => boolean): void {
  useEffect(() => {
    void readPages().then((pages) => {
      const left = stillThere(pages, listed, whole);
      if (left.length < pages.length) void keeper.keep(left);
    });
  }, [listed]);
}

async function keepPage(id: string, page: Review | null): Promise<void> {
  await keeper.keep(withPage(await readPages(), id, page, Date.now()));
}

/** The page as this device read it the last time, for whoever opens it in a room without signal; encrypted as all work here (D8). */
export function useKeptPage(id: string, answer: Answer<Review | null> | null): Review | null {
  const [kept, setKept] = useState<Review | null>(null);
  const kind = answer?.kind;
  const page = answer?.kind === 'data' ? answer.data : null;
  useEffect(() => {
    if (kind === 'data') void keepPage(id, page);
    else if (kind === 'offline' || kind === 'portal')
      void readPages().then((pages) => setKept(pages.find((one) => one.id === id) ?? null));
  }, [id, kind, page]);
  return kept?.id === id && (kind === 'offline' || kind === 'portal') ? kept : null;
}
