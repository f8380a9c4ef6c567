import { read } from './device.ts';
import type { Progress } from './state.ts';

/** Keeps the tabs of one device with the same link together: what is answered in one stands in the others. */
export function withOtherTabs(progress: Progress): void {
  addEventListener('storage', ({ key }) => {
    if (key !== progress.name) return;
    const kept = read(key);
    if (kept) return progress.elsewhere(kept);
    progress.leave(); // Sent or deleted there: the server knows which.
    location.reload();
  });
}
