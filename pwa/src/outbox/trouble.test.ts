import { describe, expect, it } from 'vitest';
import { FakeServer, refused } from './FakeServer.ts';
import { correct, log, phone, states } from './fixture.ts';
import { newId } from './ids.ts';
import { readPause } from './pause.ts';
import { OLD_WORK } from './retry.ts';

describe('an entry that cannot be sent', () => {
  it('stays with its reason, and holds up nothing else', async () => {
    const { outbox, server, send } = await phone();
    server.script.push({ kind: 'data', data: refused('DAY_FULL') });
    const first = await outbox.append(log());
    await outbox.append(log());
    await send();
    expect(await states(outbox)).toEqual(['refused', 'sent']);
    expect((await outbox.list())[0]?.refusals[0]?.code).toBe('DAY_FULL');
    await outbox.retryRefused(first);
    await send();
    expect(await states(outbox)).toEqual(['sent', 'sent']);
  });

  it('because the server chokes on it, waits alone', async () => {
    const { outbox, server, send, clock } = await phone();
    server.script.push({ kind: 'broken', code: 'INTERNAL' });
    await outbox.append(log());
    await outbox.append(log());
    const again = await send();
    expect(await states(outbox)).toEqual(['waiting', 'sent']);
    expect(again).toBeGreaterThan(clock.now);
  });

  it('because the server chokes on it, can be let go of by its owner, with what follows it', async () => {
    const { outbox, server, send } = await phone();
    const id = newId();
    const poisoned = await outbox.append({ ...log(id), marks: ['hours:2026-11'] });
    expect(await outbox.letGo(poisoned)).toBe(false);
    server.script.push({ kind: 'broken', code: 'INTERNAL' });
    await send();
    await outbox.append(correct(id, 60, { follows: poisoned }));
    await outbox.append({ ...log(), waitsFor: ['hours:2026-11'] });
    expect(await outbox.discard(poisoned)).toBe(false);
    expect(await outbox.letGo(poisoned)).toBe(true);
    await send();
    expect(await states(outbox)).toEqual(['sent']);
  });

  it('of half a year ago asks its owner first', async () => {
    const { outbox, server, send, clock } = await phone();
    const mutationId = await outbox.append(log());
    clock.now += OLD_WORK + 60_000;
    await send();
    expect((await outbox.list())[0]?.refusals[0]?.code).toBe('OLD_WORK');
    expect(server.calls).toBe(0);
    await outbox.retryRefused(mutationId, clock.now);
    await send();
    expect(await states(outbox)).toEqual(['sent']);
  });

  it('of another person on the device is left alone', async () => {
    const { outbox, server, sender, send } = await phone();
    sender.isCurrent = () => Promise.resolve(false);
    await outbox.append(log());
    await send();
    expect(server.calls).toBe(0);
    expect(await states(outbox)).toEqual(['waiting']);
  });

  it('blocks a month only while it belongs to that month', async () => {
    const { outbox, server, send } = await phone();
    server.script.push({ kind: 'data', data: refused('DAY_FULL') });
    const id = newId();
    await outbox.append({ ...log(id), marks: ['hours:2026-11'] });
    await outbox.append({ ...log(), marks: ['hours:2026-11'] });
    const submit = (month: string) => ({ operation: 'Submit', input: { id: month }, touches: [month] });
    await outbox.append({ ...submit('2026-11'), waitsFor: ['hours:2026-11'] });
    await outbox.append({ ...submit('2026-10'), waitsFor: ['hours:2026-10'] });
    await send();
    expect(await states(outbox)).toEqual(['refused', 'sent', 'waiting', 'sent']);
  });
});

describe('the whole outbox waits', () => {
  it.each(['signed-out', 'forbidden', 'too-old'] as const)(
    'when the answer is %s, until a person acts',
    async (kind) => {
      const { outbox, server, send, database } = await phone();
      server.script.push({ kind });
      await outbox.append(log());
      await outbox.append(log());
      expect(await send()).toBeNull();
      expect(await send()).toBeNull();
      expect(server.calls).toBe(1);
      expect((await readPause(database))?.reason).toBe(kind);
      expect(await states(outbox)).toEqual(['waiting', 'waiting']);
    },
  );

  it('as long as the server asks', async () => {
    const { outbox, server, send, clock } = await phone();
    server.script.push({ kind: 'busy', seconds: 90 });
    await outbox.append(log());
    expect(await send()).toBe(clock.now + 90_000);
    clock.now += 89_000;
    await send();
    expect(server.calls).toBe(1);
    clock.now += 1_000;
    await send();
    expect(await states(outbox)).toEqual(['sent']);
  });

  it('behind the sign-in page of a guest network', async () => {
    const { outbox, server, send, database } = await phone();
    server.script.push({ kind: 'portal' });
    await outbox.append(log());
    await send();
    expect((await readPause(database))?.reason).toBe('portal');
    expect(await states(outbox)).toEqual(['waiting']);
  });
});

describe('two tabs', () => {
  it('send five entries in five calls', async () => {
    const { outbox, server, send } = await phone();
    for (let count = 0; count < 5; count += 1) await outbox.append(log());
    await Promise.all([send(), send()]);
    expect(server.calls).toBe(5);
  });
});

describe('two devices of one person', () => {
  it('each send their own work, and it is there once', async () => {
    const server = new FakeServer();
    const [one, other] = [await phone(server), await phone(server)];
    await one.outbox.append(log());
    await other.outbox.append(log());
    await Promise.all([one.send(), other.send()]);
    expect(server.records.size).toBe(2);
    expect([...(await states(one.outbox)), ...(await states(other.outbox))]).toEqual(['sent', 'sent']);
  });

  it('that change the same hours: the second is refused and offered again, not lost', async () => {
    const server = new FakeServer();
    const [one, other] = [await phone(server), await phone(server)];
    const id = newId();
    await one.outbox.append(log(id));
    await one.send();
    await one.outbox.append(correct(id, 60, { basedOnVersion: 1 }));
    const second = await other.outbox.append(correct(id, 45, { basedOnVersion: 1 }));
    await one.send();
    await other.send();
    expect((await other.outbox.list())[0]?.refusals[0]?.code).toBe('CONFLICT');
    expect(server.records.get(id)?.minutes).toBe(60);
    await other.outbox.replaceRefused(second, { id, minutes: 45 }, 2);
    await other.send();
    expect(server.records.get(id)).toMatchObject({ minutes: 45, version: 3 });
  });
});
