import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  title: string;
  /** Before the title: where one comes from. */
  back?: { href: string; label: string };
  /** Beside the title. */
  aside?: ComponentChildren;
  /** Under the title. */
  under?: ComponentChildren;
  broad?: boolean;
  children: ComponentChildren;
}

/** A screen: its title names the tab and receives the focus, so that a screen reader hears where one is. */
export function Page({ title, back, aside, under, broad, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} - Uitzicht`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main class={broad ? 'page broad' : 'page'}>
      <header>
        {back && (
          <a class="back" href={back.href}>
            <Icon name="back" /> {back.label}
          </a>
        )}
        <div class="row middle">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {aside}
        </div>
        {under}
      </header>
      {children}
    </main>
  );
}
