import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { toast } from '../../ui/Toast.tsx';
import { Wrong } from '../../ui/Wrong.tsx';
import { wrongsOf, type Wrongs } from '../people/terms.ts';

interface Props<T> {
  title: string;
  start: T;
  save: (fields: T) => Promise<Parameters<typeof wrongsOf>[0]>;
  /** What is said when it was kept. */
  saved: string;
  done: () => void;
  children: (fields: T, change: (changes: Partial<T>) => void, wrongs: Wrongs) => ComponentChildren;
}

/** One card of settings, kept as a whole: what is refused is said at its field. */
export function SettingsForm<T>({ title, start, save, saved, done, children }: Props<T>) {
  const [fields, setFields] = useState(start);
  const [wrongs, setWrongs] = useState<Wrongs>({});
  const [busy, setBusy] = useState(false);
  async function submit(event: Event) {
    event.preventDefault();
    setBusy(true);
    const came = await save(fields);
    setBusy(false);
    setWrongs(wrongsOf(came));
    if (came.refused) return;
    toast(saved);
    done();
  }
  return (
    <form class="form card" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{title}</h2>
      {children(fields, (changes) => setFields({ ...fields, ...changes }), wrongs)}
      <Wrong text={wrongs[''] || wrongs.basedOnVersion} />
      <div class="actions">
        <button class="btn" disabled={busy}>
          Bewaar
        </button>
      </div>
    </form>
  );
}
