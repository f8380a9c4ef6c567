import { useState } from 'preact/hooks';

interface PageInfo {
  hasNextPage: boolean;
  endCursor?: string | null;
}

/** Walks a list of the API page by page; another `key` is another list, from its beginning. */
export function usePages(key: string) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const [shownFor, setShownFor] = useState(key);
  if (shownFor !== key) {
    setShownFor(key);
    setCursors([null]);
  }
  const Pager = ({ info }: { info: PageInfo | undefined }) =>
    (cursors.length > 1 || info?.hasNextPage) && (
      <div class="actions">
        {cursors.length > 1 && (
          <button class="btn ghost" onClick={() => setCursors(cursors.slice(0, -1))}>
            Vorige
          </button>
        )}
        {info?.hasNextPage && (
          <button class="btn ghost" onClick={() => setCursors([...cursors, info.endCursor ?? null])}>
            Volgende
          </button>
        )}
      </div>
    );
  return { after: shownFor === key ? (cursors.at(-1) ?? null) : null, Pager };
}
