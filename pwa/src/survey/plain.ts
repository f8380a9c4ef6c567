import { h } from './dom.ts';

/** A page that only says something. Its heading gets the focus, so that a screen reader hears it. */
export function say(title: string, paragraphs: readonly string[], ...more: Node[]): void {
  const heading = h('h1', { tabindex: -1 }, title);
  replace(heading, ...paragraphs.map((text) => h('p', {}, text)), ...more);
  document.title = title;
  heading.focus();
}

export function replace(...children: (Node | null)[]): void {
  document
    .getElementById('survey')
    ?.replaceChildren(...children.filter((child): child is Node => child !== null));
}
