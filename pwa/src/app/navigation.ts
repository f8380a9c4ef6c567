import { computed } from '@preact/signals';
import { roles } from '../session/membership.ts';
import type { IconName } from '../ui/Icon.tsx';

export interface Place {
  href: string;
  label: string;
  icon: IconName;
  /** Who has this place; nobody named: everyone. */
  roles?: readonly string[];
  /** The raised button in the middle. */
  main?: boolean;
}

/** Every place of the app, the most used of a role first. */
const all: readonly Place[] = [
  { href: '/', label: 'Vandaag', icon: 'sun', roles: ['EXPERT'] },
  { href: '/trajecten', label: 'Trajecten', icon: 'way', roles: ['EXPERT'] },
  { href: '/uren/nieuw', label: 'Schrijven', icon: 'plus', main: true, roles: ['EXPERT'] },
  { href: '/uren', label: 'Uren', icon: 'clock', roles: ['EXPERT'] },
  { href: '/gesprek', label: 'Gesprek', icon: 'talk', roles: ['EXPERT'] },
  { href: '/tafel', label: 'Casustafel', icon: 'table', roles: ['PROCESS_FACILITATOR'] },
  { href: '/wachten', label: 'Te koppelen', icon: 'wait', roles: ['PROCESS_FACILITATOR'] },
  { href: '/gesprekken', label: 'Gesprekken', icon: 'talk', roles: ['SUPPORT_MANAGER'] },
  { href: '/overzicht', label: 'Overzicht', icon: 'chart', roles: ['SUPPORT_MANAGER'] },
  { href: '/maanden', label: 'Maanden', icon: 'sheet', roles: ['SUPPORT_MANAGER'] },
  { href: '/patronen', label: 'Patronen', icon: 'chart', roles: ['POLICY_OFFICER', 'SUPPORT_MANAGER'] },
  { href: '/school', label: 'Mijn school', icon: 'way', roles: ['SCHOOL'] },
  { href: '/inbrengen', label: 'Casussen', icon: 'table', roles: ['SCHOOL'] },
  { href: '/kaarten', label: 'Casuskaarten', icon: 'table', roles: ['POLICY_OFFICER'] },
  { href: '/koppelen', label: 'Koppelen', icon: 'way', roles: ['PROCESS_FACILITATOR', 'SUPPORT_MANAGER'] },
  { href: '/experts', label: 'Experts', icon: 'people', roles: ['PROCESS_FACILITATOR', 'SUPPORT_MANAGER'] },
  { href: '/opvolgen', label: 'Opvolgen', icon: 'phone', roles: ['PROCESS_FACILITATOR'] },
  { href: '/tevredenheid', label: 'Tevredenheid', icon: 'smile', roles: ['SUPPORT_MANAGER', 'EXPERT'] },
  {
    href: '/expertboek',
    label: 'Expertboek',
    icon: 'book',
    roles: ['EXPERT', 'PROCESS_FACILITATOR', 'SUPPORT_MANAGER'],
  },
  { href: '/mensen', label: 'Mensen', icon: 'people', roles: ['ADMINISTRATOR'] },
  { href: '/scholen', label: 'Scholen', icon: 'school', roles: ['ADMINISTRATOR'] },
  { href: '/netwerken', label: 'Netwerken', icon: 'net', roles: ['ADMINISTRATOR'] },
  { href: '/instellingen', label: 'Instellingen', icon: 'check', roles: ['ADMINISTRATOR'] },
  { href: '/vakanties', label: 'Vakanties', icon: 'calendar', roles: ['ADMINISTRATOR'] },
  { href: '/gesprek', label: 'Gesprekken', icon: 'talk', roles: ['PROCESS_FACILITATOR'] },
  {
    href: '/signaal',
    label: 'Signaal geven',
    icon: 'talk',
    roles: ['PROCESS_FACILITATOR', 'POLICY_OFFICER'],
  },
  { href: '/gesprekken/instellingen', label: 'Gesprekken', icon: 'talk', roles: ['ADMINISTRATOR'] },
  { href: '/gesprekken/stand', label: 'Gesprekken in cijfers', icon: 'chart', roles: ['POLICY_OFFICER'] },
  {
    href: '/verzenden',
    label: 'Verzenden',
    icon: 'send',
    roles: ['EXPERT', 'SUPPORT_MANAGER', 'PROCESS_FACILITATOR'],
  },
  { href: '/vragenlijsten', label: 'Vragenlijsten', icon: 'smile', roles: ['ADMINISTRATOR'] },
  { href: '/afspraak', label: 'Afspraak plannen', icon: 'calendar', roles: ['EXPERT'] },
  { href: '/dagen', label: 'Mijn dagen', icon: 'sun', roles: ['EXPERT', 'SUPPORT_MANAGER'] },
  { href: '/beginnen', label: 'Bestaande gegevens', icon: 'sheet', roles: ['ADMINISTRATOR'] },
  { href: '/soorten', label: 'Soorten werk', icon: 'clock', roles: ['ADMINISTRATOR'] },
  {
    href: '/lessen',
    label: 'Geleerd',
    icon: 'book',
    roles: ['SCHOOL', 'PROCESS_FACILITATOR', 'POLICY_OFFICER'],
  },
  {
    href: '/notities',
    label: 'Eigen notities',
    icon: 'sheet',
    roles: ['PROCESS_FACILITATOR', 'POLICY_OFFICER', 'SCHOOL'],
  },
  {
    href: '/toets',
    label: 'Basis of extra?',
    icon: 'check',
    roles: ['PROCESS_FACILITATOR', 'POLICY_OFFICER', 'SCHOOL'],
  },
  { href: '/account', label: 'Mijn account', icon: 'person' },
];

export const more: Place = { href: '/meer', label: 'Meer', icon: 'more' };

/** The places of this person, each once: rights are the union of the roles (D1). */
export const places = computed<Place[]>(() =>
  all
    .filter((place) => place.roles?.some((role) => roles.value.includes(role)) ?? true)
    .filter(({ href }, at, own) => own.findIndex((other) => other.href === href) === at),
);

/** As many as a thumb can tell apart, beside "Meer". */
const IN_BAR = 4;
export const barPlaces = computed(() => places.value.slice(0, IN_BAR));
export const morePlaces = computed(() => places.value.slice(IN_BAR));

/** The longest place that the path lies in. */
export const currentPlace = (path: string, among: readonly Place[]): string | undefined =>
  among
    .map(({ href }) => href)
    .filter((href) => path === href || (href !== '/' && path.startsWith(`${href}/`)))
    .sort((one, other) => other.length - one.length)[0];
