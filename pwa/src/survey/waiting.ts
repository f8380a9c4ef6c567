import { h } from './dom.ts';
import { say } from './plain.ts';
import type { Language } from './words.ts';

const AGAIN = 15_000;

/** The answers stay here and go by themselves once there is a connection. Gives how to stop that. */
export function wait(words: Language, send: () => void): () => void {
  say(words.send, [words.waiting], h('button', { class: 'btn', onclick: () => again() }, words.again));
  const stop = () => {
    removeEventListener('online', again);
    clearTimeout(timer);
  };
  const again = () => {
    stop();
    send();
  };
  const timer = setTimeout(again, AGAIN);
  addEventListener('online', again);
  return stop;
}
