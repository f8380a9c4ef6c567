import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { looksPersonal } from './personal.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the day is that of Amsterdam, also in the hours when it is still yesterday in UTC', () => {
  vi.setSystemTime(new Date('2026-11-22T23:30:00Z'));
  expect(looksPersonal('Toets van 23-11-2023.')).toBe(true);
  vi.setSystemTime(new Date('2026-11-22T22:30:00Z'));
  expect(looksPersonal('Toets van 23-11-2023.')).toBe(false);
});
