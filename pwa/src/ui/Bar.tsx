/** How much of something is used; the text next to it says the same in words. */
export const Bar = ({ part, near }: { part: number; near: boolean }) => (
  <div class={near ? 'bar near' : 'bar'} aria-hidden="true">
    <i style={{ width: `${Math.round(Math.min(1, Math.max(0, part)) * 100)}%` }} />
  </div>
);
