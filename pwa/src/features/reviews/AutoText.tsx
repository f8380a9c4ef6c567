import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { membership, reload } from '../../session/membership.ts';
import { TextField } from '../../ui/Field.tsx';
import { autosave, lastOf, type Saved, wrongWith } from './autosave.ts';
import { HeldBack } from './heldBack.ts';
import { type Kept, opened, readAgain } from './keptText.ts';

interface Props {
  label: string;
  hint?: string;
  /** As the page says it, and the version the page was read with; null where the server counts none. */
  value: string;
  version: number | null;
  most: number;
  rows?: number;
  saved: (text: string, version: number | null) => Saved;
  /** Reads the review again; answers the text and version it has now, or null when it cannot. */
  refresh?: () => Promise<Kept | null>;
}

const PAUSE = 600;

/** A text that is kept while one types: a lost connection or a closed tab costs nothing, nor a text that may not be sent yet. */
export function AutoText({ label, hint, value, version, most, rows, saved, refresh }: Props) {
  const work = saved(value, version);
  const held = lastOf(work);
  const back = useMemo(() => new HeldBack(work.reviewId, work.about), [work.reviewId, work.about]);
  const [kept, setKept] = useState(() => opened({ text: value, version }, held));
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dirty = useRef<string | null>(null);
  const keeping = useRef(0);
  /** The timers and listeners below outlive a render; they look here for what is true now. */
  const now = useRef({ saved, kept, most });
  now.current = { saved, kept, most };
  const wrong = wrongWith(kept.text, most);

  async function write(work: Saved) {
    keeping.current += 1;
    await autosave(work).finally(() => (keeping.current -= 1));
  }

  function keep() {
    clearTimeout(waiting.current);
    const typed = dirty.current;
    if (typed === null || wrongWith(typed, now.current.most)) return;
    dirty.current = null;
    void write(now.current.saved(typed, now.current.kept.version)).then(() => {
      // What was typed meanwhile may be held back itself.
      if (dirty.current === null) void back.release();
    });
  }

  function type(typed: string) {
    setKept({ ...kept, text: typed });
    dirty.current = typed;
    if (wrongWith(typed, most)) void back.hold({ ...kept, text: typed });
    clearTimeout(waiting.current);
    waiting.current = setTimeout(keep, PAUSE);
  }

  useEffect(() => {
    void back.find().then((found) => {
      if (!found || dirty.current !== null) return;
      dirty.current = found.text;
      setKept(found);
    });
    return () => back.leave();
  }, [back]);

  useEffect(() => {
    const busy = dirty.current !== null || keeping.current > 0;
    setKept((before) => readAgain(before, { text: value, version }, held, busy));
  }, [value, version]);

  useEffect(() => {
    const acknowledged = held?.state === 'sent' ? held.version : null;
    if (version !== null && acknowledged !== null && acknowledged > (kept.version ?? 0))
      setKept((before) => ({ ...before, version: acknowledged }));
  }, [held?.state, held?.version]);

  useEffect(() => {
    const leaving = () => document.visibilityState === 'hidden' && keep();
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      keep();
    };
  }, []);

  async function keepMine() {
    const fresh = await refresh?.();
    if (!fresh || wrongWith(kept.text, most)) return; // Without signal nobody knows what the other wrote: the choice stays open.
    setKept({ ...kept, version: fresh.version });
    dirty.current = null;
    await write(saved(kept.text, fresh.version));
    await back.release();
  }

  async function takeTheirs() {
    const fresh = await refresh?.();
    if (!fresh) return;
    dirty.current = null;
    clearTimeout(waiting.current);
    await back.release();
    if (held) await membership.value?.outbox.discard(held.mutationId);
    setKept(fresh);
    await reload();
  }

  const conflict = held?.state === 'refused';
  return (
    <div>
      <TextField
        label={label}
        {...(hint ? { hint } : {})}
        rows={rows ?? 3}
        value={kept.text}
        wrong={wrong}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={keep}
      />
      {held && !conflict && (
        <p class={held.state === 'sent' ? 'state ok' : 'state'}>
          {held.state === 'sent' ? 'Verzonden' : 'Bewaard op dit toestel. Nog niet verstuurd.'}
        </p>
      )}
      {conflict && (
        <div class="notice bad">
          {held.refusals.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
          {refresh && (
            <div class="actions">
              <button class="btn" onClick={() => void keepMine()}>
                Houd de mijne
              </button>
              <button class="btn quiet" onClick={() => void takeTheirs()}>
                Neem wat er staat
              </button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
