import { h } from './dom.ts';
import { nameOf } from './words.ts';

/** Changes to the other language, and stays under the finger that did so. */
export const switcher = (to: string, change: () => void): HTMLElement =>
  h(
    'button',
    {
      type: 'button',
      class: 'link',
      lang: to,
      onclick: () => {
        change();
        document.querySelector<HTMLElement>('.sender button')?.focus();
      },
    },
    nameOf(to),
  );
