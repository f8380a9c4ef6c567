import { expect, test } from 'vitest';
import { expected } from './expected.ts';

const meeting = { date: '2026-12-03', startTime: '13:30', place: 'De Dijk', movedFrom: null };
const off = { date: '2026-12-01', cancelReason: 'Ziekte.' };

test('it tells when, and that the meeting was moved', () => {
  expect(expected({ discussedAt: meeting, carriedFrom: null }, 'De casus')).toMatch(
    /^Komt aan de orde op .*3 december.* om 13:30 · De Dijk$/,
  );
  expect(
    expected({ discussedAt: { ...meeting, movedFrom: '2026-12-02' }, carriedFrom: null }, 'De casus'),
  ).toMatch(/\(verplaatst van .*2 dec.*\)$/);
});

test('it tells that the meeting was called off, why, and what follows', () => {
  expect(expected({ discussedAt: meeting, carriedFrom: off }, 'De casus')).toMatch(
    /gaat niet door: Ziekte\. De casus komt aan de orde op/,
  );
  expect(expected({ discussedAt: null, carriedFrom: off }, 'Je casus')).toMatch(
    /gaat niet door: Ziekte\. Je casus wacht op de volgende/,
  );
});
