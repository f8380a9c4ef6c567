import { expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { attempt } from './attempt.ts';

const sent: string[] = [];
const send = (answer: Answer<string>) => (mutationId: string) => {
  sent.push(mutationId);
  return Promise.resolve(answer);
};

it('is the same act until an answer came, and another one after it', async () => {
  await Promise.all([
    attempt('Ask', { id: '1' }, send({ kind: 'offline' })),
    attempt('Ask', { id: '1' }, send({ kind: 'offline' })),
  ]);
  await attempt('Ask', { id: '2' }, send({ kind: 'offline' }));
  await attempt('Ask', { id: '1' }, send({ kind: 'data', data: 'done' }));
  await attempt('Ask', { id: '1' }, send({ kind: 'data', data: 'done' }));
  const [first, second, other, again, fresh] = sent;
  expect(second).toBe(first);
  expect(again).toBe(first);
  expect(new Set([first, other, fresh]).size).toBe(3);
});
