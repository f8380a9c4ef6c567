import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FakeServer } from './FakeServer.ts';
import { correct, documents, log } from './fixture.ts';
import { play } from './model/play.ts';
import { schedule, type Mishap } from './model/schedule.ts';
import type { World } from './model/world.ts';

const scripted = {
  'lose-request': 'lose-request',
  'lose-answer': 'lose-answer',
  broken: { kind: 'broken', code: 'INTERNAL' },
  busy: { kind: 'busy', seconds: 3 },
  portal: { kind: 'portal' },
  'signed-out': { kind: 'signed-out' },
  // In memory there are no tokens: what a lost refresh leaves is a request without an answer.
  expired: 'lose-request',
  'lose-refresh': 'lose-request',
} as const satisfies Record<Mishap, FakeServer['script'][number]>;

function fakeWorld(): World {
  const server = new FakeServer();
  return {
    log: (id, minutes) => ({ ...log(id), input: { id, minutes } }),
    correct,
    ask: server.ask,
    plan: (mishap) => void server.script.push(scripted[mishap]),
    calm: () => void (server.script.length = 0),
    held: () =>
      Promise.resolve(
        new Map([...server.records].map(([id, { version, minutes }]) => [id, { version, minutes }])),
      ),
    documents,
  };
}

it('whatever happens on the way, the server ends with each acknowledged entry exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async (steps) => play(fakeWorld(), steps)),
    { numRuns: 300, seed: 20_261_122 },
  );
});

it('the model notices a server that applies a replay again', async () => {
  const forgetful = () => {
    const world = fakeWorld();
    const { ask } = world;
    return {
      ...world,
      ask: (request: Parameters<typeof ask>[0]) => {
        const input = { ...(request.variables.input as object), mutationId: crypto.randomUUID() };
        return ask({ ...request, variables: { input } });
      },
    };
  };
  const steps = [
    { type: 'log', tab: 0, wrong: false },
    { type: 'mishap', kind: 'lose-answer' },
    { type: 'send', tabs: [0] },
  ] as const;
  await play(fakeWorld(), [...steps] as never);
  await expect(play(forgetful(), [...steps] as never)).rejects.toThrow();
});
