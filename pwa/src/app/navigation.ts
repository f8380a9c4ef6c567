import { computed } from '@preact/signals';
import { roles } from '../session/membership.ts';
import type { IconName } from '../ui/Icon.tsx';

export interface Place {
  href: string;
  label: string;
  icon: IconName;
  /** The raised button in the middle. */
  main?: boolean;
}

const expert: Place[] = [
  { href: '/', label: 'Vandaag', icon: 'sun' },
  { href: '/trajecten', label: 'Trajecten', icon: 'way' },
  { href: '/uren/nieuw', label: 'Schrijven', icon: 'plus', main: true },
  { href: '/uren', label: 'Uren', icon: 'clock' },
];
const manager: Place[] = [
  { href: '/overzicht', label: 'Urenoverzicht', icon: 'chart' },
  { href: '/maanden', label: 'Maanden', icon: 'sheet' },
];
const coupling: Place = { href: '/koppelen', label: 'Koppelen', icon: 'way' };
const allTrajecten: Place = { ...coupling, label: 'Trajecten' };
const more: Place = { href: '/meer', label: 'Meer', icon: 'more' };

/** The places of this person: rights are the union of the roles (D1). */
export const places = computed<Place[]>(() => {
  const has = (role: string) => roles.value.includes(role);
  return [
    ...(has('EXPERT') ? expert : []),
    ...(has('SUPPORT_MANAGER') ? manager : []),
    ...(has('PROCESS_FACILITATOR') || has('SUPPORT_MANAGER')
      ? [has('EXPERT') ? coupling : allTrajecten]
      : []),
    more,
  ];
});

/** The longest place that the path lies in. */
export const currentPlace = (path: string, all: readonly Place[]): string | undefined =>
  all
    .map(({ href }) => href)
    .filter((href) => path === href || (href !== '/' && path.startsWith(`${href}/`)))
    .sort((one, other) => other.length - one.length)[0];
