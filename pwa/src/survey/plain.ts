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

/** What is on its way is not changed any more, and says so; without a word it goes on, and who was at the button stays there. */
export function hold(status: HTMLElement, word = ''): void {
  status.textContent = word;
  for (const part of document.querySelectorAll<HTMLElement>('.questions, .actions, .leaving'))
    part.inert = word !== '';
  if (!word && document.activeElement === document.body)
    document.querySelector<HTMLElement>('form .actions .btn:last-child')?.focus();
}

/** Says at a question what is wrong with it, or elsewhere where there is none. */
export function pointAt(key: string | undefined, text: string, elsewhere: HTMLElement): void {
  const of = (id: string) => (key === undefined ? null : document.getElementById(id));
  (of(`wrong-${key}`) ?? elsewhere).textContent = text;
  const input = of(key ?? '');
  input?.setAttribute('aria-invalid', 'true');
  (input ?? document.querySelector<HTMLElement>('.step'))?.focus();
}
