import { useLocation } from 'preact-iso';
import { unsent } from '../session/membership.ts';
import { Icon } from '../ui/Icon.tsx';
import { currentPlace, places } from './navigation.ts';

/** A bar for the thumb on a phone, a list at the side of a wide screen. */
export function Navigation() {
  const { path } = useLocation();
  const current = path === '/' ? places.value[0]?.href : currentPlace(path, places.value);
  return (
    <nav class="nav" aria-label="Hoofdmenu">
      <p class="brand">
        <img src="/icon.svg" alt="" /> Uitzicht
      </p>
      <ul>
        {places.value.map(({ href, label, icon, main }) => (
          <li key={href}>
            <a href={href} class={main ? 'plus' : ''} aria-current={href === current ? 'page' : undefined}>
              <span class="spot">
                <Icon name={icon} />
                {href === '/meer' && unsent.value.length > 0 && (
                  <span class="count">
                    {unsent.value.length}
                    <span class="hidden"> niet verstuurd</span>
                  </span>
                )}
              </span>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
