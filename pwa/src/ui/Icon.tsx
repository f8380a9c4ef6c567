/** One set of line drawings on a grid of 24. */
const shapes = {
  sun: 'M3 17h18M5.5 13a6.5 6.5 0 0 1 13 0M12 3v2M4.6 6.6 6 8M19.4 6.6 18 8M7 21h10',
  way: 'M8.5 18H14a4 4 0 0 0 0-8h-4a3 3 0 0 1 0-4h5.5M6 15.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M18 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  plus: 'M12 5v14M5 12h14',
  more: 'M5 7h14M5 12h14M5 17h14',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  calendar: 'M5 5h14v15H5zM5 10h14M9 3v4M15 3v4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  send: 'M12 20V8M7 12l5-5 5 5M5 4h14',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2.5 20c.8-3.7 3.5-5 6.5-5s5.7 1.3 6.5 5M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17.5 15.4c2 .6 3.5 2 4 4.6',
  leave: 'M14 4H6v16h8M11 12h10M17 8l4 4-4 4',
  net: 'M12 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M5 15.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M19 15.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M10.9 8.2 6.2 15.8M13.1 8.2l4.7 7.6M7.5 18h9',
  school: 'M3 20h18M5 20V10l7-5 7 5v10M10 20v-5h4v5M12 5V2.5h3.5v2H12',
  sheet: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h5',
  talk: 'M4 5h11v8H8l-4 3zM18 9h2v9l-3-2.5h-6V16',
  chart: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
  table: 'M3 10h18M5 10v9M19 10v9M8 3h8v4H8zM12 7v3',
  wait: 'M7 3h10M7 21h10M8 3c0 5 8 5 8 9s-8 4-8 9M16 3c0 5-8 5-8 9s8 4 8 9',
  book: 'M12 6.5C9.5 4.6 6.5 4.2 3.5 4.7v13.6c3-.5 6-.1 8.5 1.8 2.5-1.9 5.5-2.3 8.5-1.8V4.7c-3-.5-6-.1-8.5 1.8zM12 6.5v13.6',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 14c1.8 2.2 5.2 2.2 7 0M9 9.2v.6M15 9.2v.6',
  phone:
    'M6.5 3.5h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15 15 0 0 1 4.5 5.5a2 2 0 0 1 2-2',
} as const;

export type IconName = keyof typeof shapes;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
);
