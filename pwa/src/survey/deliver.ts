import { asked } from './questionnaire.ts';
import { post, preview } from './server.ts';
import type { Newest, Progress } from './state.ts';

export interface Stopped {
  question: string;
  code: string;
  message: string;
}

export type Delivered =
  | { kind: 'done' | 'gone' | 'waiting' | 'failed' | 'newer' | 'sent-elsewhere' }
  /** The server found what may not stand in a text. */
  | { kind: 'stopped'; stopped: Stopped[] };

interface Refused extends Newest {
  stopped?: Stopped[];
}

/** Nothing was taken: the person looks at it again. */
function ask(progress: Progress): Delivered {
  progress.submit = progress.tried = false;
  progress.keep();
  return { kind: 'newer' };
}

function leave(progress: Progress): Delivered {
  progress.leave();
  return { kind: 'gone' };
}

/** Hands the answers over; safe to try again and again: the server takes them once. */
export async function deliver(progress: Progress): Promise<Delivered> {
  progress.submit = true;
  progress.keep();
  // Another device may have gone on with it, or have sent it; once tried, it may have been this one.
  if (!progress.tried) {
    const saved = await progress.save();
    if (saved === 204 && !preview) return { kind: 'sent-elsewhere' };
    if (saved === 404) return leave(progress);
    if (saved === 409) return ask(progress);
    if (saved === 0 || saved >= 500) return { kind: 'waiting' };
  }
  progress.tried = true;
  progress.keep();
  const { secret, version } = progress;
  // What a branch took away was looked at by nobody.
  const answers = Object.fromEntries(
    asked(progress.survey.questionnaire, progress.answers).map(({ key }) => [
      key,
      progress.answers[key] ?? [],
    ]),
  );
  const came = await post<Refused>('submit', { secret, answers, version });
  if (came.status === 204) {
    progress.leave();
    return { kind: 'done' };
  }
  if (came.status === 0 || came.status >= 500 || came.status === 429) return { kind: 'waiting' };
  if (came.status === 404) return leave(progress);
  if (came.status === 409 && came.body) return progress.newer(came.body) ? ask(progress) : deliver(progress);
  ask(progress);
  if (came.status === 422) return { kind: 'stopped', stopped: came.body?.stopped ?? [] };
  return { kind: 'failed' };
}
