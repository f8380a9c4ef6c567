/** How far something is that takes a while; the text says it too. */
export const Progress = ({ done, total, text }: { done: number; total: number; text: string }) => (
  <div class="stack">
    <progress value={done} max={Math.max(total, 1)} aria-label={text} />
    <p role="status">{text}</p>
  </div>
);
