import { post } from './server.ts';
import type { Progress } from './state.ts';

export interface Stopped {
  question: string;
  code: string;
  message: string;
}

export type Delivered =
  | { kind: 'done' | 'gone' | 'waiting' | 'failed' }
  /** The server found what may not stand in a text. */
  | { kind: 'stopped'; stopped: Stopped[] };

/** Hands the answers over; safe to try again and again: the server takes them once. */
export async function deliver(progress: Progress): Promise<Delivered> {
  progress.submit = true;
  progress.keep();
  const { secret, answers } = progress;
  const came = await post<{ stopped: Stopped[] }>('submit', { secret, answers });
  if (came.status === 204) {
    progress.leave();
    return { kind: 'done' };
  }
  if (came.status === 0 || came.status >= 500 || came.status === 429) return { kind: 'waiting' };
  if (came.status === 404) {
    progress.leave();
    return { kind: 'gone' };
  }
  progress.submit = false;
  progress.keep();
  if (came.status === 422) return { kind: 'stopped', stopped: came.body?.stopped ?? [] };
  return { kind: 'failed' };
}
