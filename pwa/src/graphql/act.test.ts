import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { act } from './act.ts';

const sent: { mutationId: string; id?: string }[] = [];
let answers = true;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    sent.push(
      (JSON.parse(body) as { variables: { input: { mutationId: string; id?: string } } }).variables.input,
    );
    return answers
      ? Promise.resolve(Response.json({ data: { result: { userErrors: [] } } }))
      : Promise.reject(new TypeError('no connection'));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const hold = () => act('Hold', 'mutation Hold { x }', { reason: 'dicht' }, 'id');

it('is the same act until an answer came, and another one after it', async () => {
  answers = false;
  await Promise.all([hold(), hold()]);
  answers = true;
  await hold();
  await hold();
  const [first, second, third, fourth] = sent;
  expect(second).toEqual(first);
  expect(third).toEqual(first);
  expect(fourth?.mutationId).not.toBe(first?.mutationId);
  expect(fourth?.id).not.toBe(first?.id);
});

it('is another act when so much later somebody does it again', async () => {
  answers = false;
  await hold();
  vi.advanceTimersByTime(3 * 60_000);
  await hold();
  const [before, after] = sent.slice(-2);
  expect(after?.mutationId).not.toBe(before?.mutationId);
});
