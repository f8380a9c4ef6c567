import fc from 'fast-check';

/** What can happen to one request between the phone and the server. */
export const mishaps = [
  'lose-request',
  'lose-answer',
  'broken',
  'busy',
  'portal',
  'signed-out',
  'expired',
  'lose-refresh',
] as const;
export type Mishap = (typeof mishaps)[number];

const tab = fc.nat(1);

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('log' as const),
      tab,
      wrong: fc.constantFrom(false, false, false, true),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('edit' as const), tab, which: fc.nat(9) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('send' as const),
      tabs: fc.constantFrom([0], [1], [0, 1], [0, 0, 1]),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('crash' as const),
      tab,
      after: fc.nat(40),
      during: fc.constantFrom('send' as const, 'log' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('mishap' as const), kind: fc.constantFrom(...mishaps) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('snapshot' as const), tab }) },
);

export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
export type Schedule = Step[];

/** What a person, the network and the device can do to an outbox, in any order. */
export const schedule: fc.Arbitrary<Schedule> = fc.array(step, { maxLength: 25 });
