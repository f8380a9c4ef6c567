import { signal } from '@preact/signals';

interface Message {
  text: string;
  undo?: () => void;
}

const message = signal<Message | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

const LONG_ENOUGH = 10_000;

/** Says what was done, with a way back for ten seconds. */
export function toast(text: string, undo?: () => void): void {
  clearTimeout(timer);
  message.value = undo ? { text, undo } : { text };
  timer = setTimeout(() => (message.value = null), LONG_ENOUGH);
}

export function ToastPlace() {
  const shown = message.value;
  const undo = () => {
    message.value = null;
    shown?.undo?.();
  };
  return (
    <div role="status">
      {shown && (
        <div class="toast">
          <span>{shown.text}</span>
          {shown.undo && (
            <button class="btn" onClick={undo}>
              Ongedaan maken
            </button>
          )}
        </div>
      )}
    </div>
  );
}
