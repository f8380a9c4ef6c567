import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../graphql/answer.ts';
import { DraftKeeper } from '../../session/drafts.ts';
import type { Review } from './reviews.ts';

const MOST = 12;
const LONGEST = 14 * 24 * 60 * 60 * 1000;
const OPEN = ['TO_PLAN', 'PLANNED', 'REFLECTION_IN', 'HELD', 'TO_CONFIRM'];

/** The pages of conversations to come that were opened last, the latest first, without those that are over or of long ago. */
export function withPage(kept: readonly Review[], id: string, page: Review | null, now: number): Review[] {
  const others = kept.filter((one) => one.id !== id && now - one.askedAt < LONGEST);
  return page && OPEN.includes(page.state) ? [page, ...others].slice(0, MOST) : others;
}

/** One for the whole app: a page read in one tab is not lost to one read in another screen. */
const keeper = new DraftKeeper<Review[]>('pages:reviews');

async function keepPage(id: string, page: Review | null): Promise<void> {
  await keeper.keep(withPage((await keeper.read()) ?? [], id, page, Date.now()));
}

/** The page as this device read it the last time, for whoever opens it in a room without signal; encrypted as all work here (D8). */
export function useKeptPage(id: string, answer: Answer<Review | null> | null): Review | null {
  const [kept, setKept] = useState<Review | null>(null);
  const kind = answer?.kind;
  const page = answer?.kind === 'data' ? answer.data : null;
  useEffect(() => {
    if (kind === 'data') void keepPage(id, page);
    else if (kind === 'offline' || kind === 'portal')
      void keeper.read().then((pages) => setKept(pages?.find((one) => one.id === id) ?? null));
  }, [id, kind, page]);
  return kept?.id === id && (kind === 'offline' || kind === 'portal') ? kept : null;
}
