import { useLocation } from 'preact-iso';
import { unsent } from '../session/membership.ts';
import { Icon } from '../ui/Icon.tsx';
import { barPlaces, currentPlace, more, morePlaces, places, type Place } from './navigation.ts';

/** A bar for the thumb on a phone, where "Meer" holds the rest; a list of all at the side of a wide screen. */
export function Navigation() {
  const { path } = useLocation();
  const current = path === '/' ? places.value[0]?.href : currentPlace(path, [...places.value, more]);
  const hidden = morePlaces.value.some(({ href }) => href === current);
  return (
    <nav class="nav" aria-label="Hoofdmenu">
      <p class="brand">
        <img src="/icon.svg" alt="" /> Uitzicht
      </p>
      <ul>
        {barPlaces.value.map((place) => (
          <Entrance key={place.href} place={place} current={place.href === current} />
        ))}
        <Entrance place={more} current={hidden || current === more.href} in="narrow" />
        {morePlaces.value.map((place) => (
          <Entrance key={place.href} place={place} current={place.href === current} in="wide" />
        ))}
      </ul>
    </nav>
  );
}

function Entrance(props: { place: Place; current: boolean; in?: 'narrow' | 'wide' }) {
  const { href, label, icon, main } = props.place;
  return (
    <li class={props.in && `only-${props.in}`}>
      <a href={href} class={main ? 'plus' : ''} aria-current={props.current ? 'page' : undefined}>
        <span class="spot">
          <Icon name={icon} />
          {(href === more.href || href === '/verzenden') && <Unsent />}
        </span>
        {label}
      </a>
    </li>
  );
}

const Unsent = () =>
  unsent.value.length > 0 && (
    <span class="count">
      {unsent.value.length}
      <span class="hidden"> niet verstuurd</span>
    </span>
  );
