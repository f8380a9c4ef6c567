import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FakeServer, refused } from './FakeServer.ts';
import { correct, log, phone, type Phone } from './fixture.ts';
import { newId } from './ids.ts';
import { endPause } from './pause.ts';

/** Thrown at an await of the sender: what a killed tab looks like from inside. */
class Crash extends Error {}

const step = fc.oneof(
  fc.record({ type: fc.constant('log' as const) }),
  fc.record({ type: fc.constant('edit' as const), which: fc.nat(9) }),
  fc.record({ type: fc.constant('send' as const), tabs: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ type: fc.constant('crash' as const), after: fc.nat(12) }),
  fc.record({
    type: fc.constant('mishap' as const),
    kind: fc.constantFrom('lose-request', 'lose-answer', 'broken', 'busy', 'portal', 'signed-out', 'refuse'),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const mishaps = {
  'lose-request': 'lose-request',
  'lose-answer': 'lose-answer',
  broken: { kind: 'broken', code: 'INTERNAL' },
  busy: { kind: 'busy', seconds: 3 },
  portal: { kind: 'portal' },
  'signed-out': { kind: 'signed-out' },
  refuse: refused('DAY_FULL'),
} as const satisfies Record<string, FakeServer['script'][number]>;

/** Lets the sender die at its n-th contact with store or server. */
function crashing(device: Phone, after: number): () => void {
  let left = after;
  const tick = () => {
    left -= 1;
    if (left < 0) throw new Crash();
  };
  const { sender, outbox } = device;
  const saved = {
    ask: sender.ask,
    acknowledge: outbox.acknowledge.bind(outbox),
    mark: outbox.markAttempted,
    refuse: outbox.refuse.bind(outbox),
    list: outbox.list.bind(outbox),
  };
  sender.ask = async (request) => {
    tick();
    const answer = await saved.ask(request);
    tick();
    return answer;
  };
  outbox.acknowledge = async (...args) => (tick(), saved.acknowledge(...args));
  outbox.markAttempted = async (...args) => (tick(), saved.mark(...args));
  outbox.refuse = async (...args) => (tick(), saved.refuse(...args));
  outbox.list = async () => (tick(), saved.list());
  return () => {
    sender.ask = saved.ask;
    Object.assign(outbox, {
      acknowledge: saved.acknowledge,
      markAttempted: saved.mark,
      refuse: saved.refuse,
      list: saved.list,
    });
  };
}

async function edit(device: Phone, id: string): Promise<void> {
  const about = (await device.outbox.list()).filter((entry) => entry.touches.includes(id));
  const last = about.at(-1);
  if (!last) return;
  const basis = last.state === 'sent' ? { basedOnVersion: last.version } : { follows: last.mutationId };
  await device.outbox.append(correct(id, 5 * about.length, basis));
}

async function take(device: Phone, ids: string[], action: Step): Promise<void> {
  if (action.type === 'log') {
    const id = newId();
    ids.push(id);
    await device.outbox.append(log(id));
  } else if (action.type === 'edit') {
    const id = ids[action.which % Math.max(1, ids.length)];
    if (id) await edit(device, id);
  } else if (action.type === 'mishap') {
    device.server.script.push(mishaps[action.kind]);
  } else {
    device.clock.now += 10_000;
    const mend = action.type === 'crash' ? crashing(device, action.after) : () => undefined;
    const tabs = action.type === 'send' ? action.tabs : 1;
    const runs = await Promise.allSettled(Array.from({ length: tabs }, () => device.send()));
    mend();
    for (const run of runs) if (run.status === 'rejected' && !(run.reason instanceof Crash)) throw run.reason;
  }
}

async function calm(device: Phone): Promise<void> {
  device.server.script.length = 0;
  for (let round = 0; round < 10; round += 1) {
    await endPause(device.database);
    device.clock.now += 10 * 60_000;
    for (const entry of await device.outbox.list())
      if (entry.state === 'refused') await device.outbox.retryRefused(entry.mutationId, device.clock.now);
    await device.send();
  }
}

it('whatever happens on the way, the server ends with each acknowledged entry exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (schedule) => {
      const device = await phone();
      const ids: string[] = [];
      for (const action of schedule) await take(device, ids, action);
      await calm(device);
      const entries = await device.outbox.list();
      expect(entries.every((entry) => entry.state === 'sent')).toBe(true);
      const applied = [...device.server.records.values()].flatMap((record) => record.applied);
      expect(applied.sort()).toEqual(entries.map((entry) => entry.mutationId).sort());
      device.database.close();
    }),
    { numRuns: 300 },
  );
});
