import { useEffect, useRef, useState } from 'preact/hooks';
import { membership, reload } from '../../session/membership.ts';
import { TextField } from '../../ui/Field.tsx';
import { autosave, lastOf, type Saved, wrongWith } from './autosave.ts';

interface Props {
  label: string;
  hint?: string;
  value: string;
  most: number;
  rows?: number;
  saved: (text: string) => Saved;
  /** Reads the review again; answers the version it has now. */
  refresh?: () => Promise<number | null>;
}

const PAUSE = 600;

/** A text that is kept while one types: a lost connection or a closed tab costs nothing. */
export function AutoText({ label, hint, value, most, rows, saved, refresh }: Props) {
  const held = lastOf(saved(value));
  const [text, setText] = useState((held?.state !== 'sent' && (held?.input.text as string)) || value);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dirty = useRef<string | null>(null);
  const wrong = wrongWith(text, most);

  function keep() {
    clearTimeout(waiting.current);
    const typed = dirty.current;
    if (typed === null || wrongWith(typed, most)) return;
    dirty.current = null;
    void autosave(saved(typed));
  }

  function type(typed: string) {
    setText(typed);
    dirty.current = typed;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(keep, PAUSE);
  }

  useEffect(() => {
    const leaving = () => document.visibilityState === 'hidden' && keep();
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      keep();
    };
  }, []);

  async function keepMine() {
    const version = refresh ? await refresh() : null;
    await autosave({ ...saved(text), version });
  }

  async function takeTheirs() {
    if (held) await membership.value?.outbox.discard(held.mutationId);
    await reload();
    await refresh?.();
  }

  const conflict = held?.state === 'refused';
  return (
    <div>
      <TextField
        label={label}
        {...(hint ? { hint } : {})}
        rows={rows ?? 3}
        value={text}
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
          <div class="actions">
            <button class="btn" onClick={() => void keepMine()}>
              Houd de mijne
            </button>
            <button class="btn quiet" onClick={() => void takeTheirs()}>
              Neem wat er staat
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
