import type { Progress } from './state.ts';

/** Lets Back of the browser go a screen back. The address, with the secret behind its #, stays as it is. Gives what is told of each step. */
export function withBack(progress: Progress, show: (page: number) => void): (page: number) => void {
  history.replaceState({ page: progress.page }, '');
  addEventListener('popstate', ({ state }) => {
    const page = (state as { page?: number } | null)?.page ?? 0;
    if (!progress.left && progress.pages().includes(page)) show(page);
  });
  return (page) => history.pushState({ page }, '');
}
