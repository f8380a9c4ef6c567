import { describe, expect, it } from 'vitest';
import { refused } from './FakeServer.ts';
import { correct, log, phone, states } from './fixture.ts';
import { newId } from './ids.ts';
import { readPause } from './pause.ts';
import { OLD_WORK } from './retry.ts';

describe('an entry on its way', () => {
  it('is sent once, and kept until a snapshot holds it', async () => {
    const { outbox, server, send } = await phone();
    await outbox.append(log());
    expect(await send()).toBeNull();
    expect(await states(outbox)).toEqual(['sent']);
    await outbox.settleInto('work', { entries: [] }, Date.now() + 1_000);
    expect(await states(outbox)).toEqual([]);
    expect(server.records.size).toBe(1);
  });

  it('whose answer was lost is asked again and applied once', async () => {
    const { outbox, server, send, clock } = await phone();
    server.script.push('lose-answer');
    const id = newId();
    await outbox.append(log(id));
    const again = await send();
    expect(again).toBeGreaterThan(clock.now);
    clock.now = again ?? 0;
    await send();
    expect(server.calls).toBe(2);
    expect(server.records.get(id)?.applied).toHaveLength(1);
    expect(await states(outbox)).toEqual(['sent']);
  });

  it('cannot change its content any more once it was attempted', async () => {
    const { outbox, server, send } = await phone();
    const draft = log();
    const mutationId = await outbox.append(draft);
    expect(await outbox.amend(mutationId, { ...draft.input, minutes: 60 })).toBe(true);
    server.script.push('lose-request');
    await send();
    expect(await outbox.amend(mutationId, { ...draft.input, minutes: 30 })).toBe(false);
    expect((await outbox.list())[0]?.input.minutes).toBe(60);
    expect(await outbox.discard(mutationId)).toBe(false);
  });

  it('is encrypted where it lies', async () => {
    const { outbox, database } = await phone();
    await outbox.append({ ...log(), input: { note: 'Dagplanning besproken' } });
    const stored = JSON.stringify(await database.getAll('outbox'), (_key, value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
    );
    expect(stored).not.toContain('Dagplanning');
    const key = (await database.get('keys', 'aes')) as CryptoKey;
    expect(key.extractable).toBe(false);
  });
});

describe('edits in the queue', () => {
  it('take the version their predecessor was acknowledged with', async () => {
    const { outbox, server, send } = await phone();
    const id = newId();
    const first = await outbox.append(log(id));
    const second = await outbox.append(correct(id, 60, { follows: first }));
    await outbox.append(correct(id, 45, { follows: second }));
    await send();
    expect(server.records.get(id)?.version).toBe(3);
    expect(await states(outbox)).toEqual(['sent', 'sent', 'sent']);
  });

  it('wait for a refused predecessor, and follow the entry that replaces it', async () => {
    const { outbox, server, send } = await phone();
    const id = newId();
    server.script.push({ kind: 'data', data: refused('MONTH_ACCEPTED') });
    const first = await outbox.append(log(id));
    await outbox.append(correct(id, 60, { follows: first }));
    await send();
    expect(await states(outbox)).toEqual(['refused', 'waiting']);
    await outbox.replaceRefused(first, { id, minutes: 30 });
    await send();
    expect(await states(outbox)).toEqual(['sent', 'sent']);
    expect(server.records.get(id)?.version).toBe(2);
  });

  it('go with an entry its owner throws away', async () => {
    const { outbox } = await phone();
    const id = newId();
    const first = await outbox.append(log(id));
    await outbox.append(correct(id, 60, { follows: first }));
    expect(await outbox.discard(first)).toBe(true);
    expect(await states(outbox)).toEqual([]);
  });
});

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

describe('a full disk', () => {
  it('says so, and stores nothing', async () => {
    const { outbox } = await phone();
    const whole = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...args: Parameters<typeof whole>) {
      const request = whole.apply(this, args);
      this.transaction.abort();
      return request;
    };
    await expect(outbox.append(log())).rejects.toThrow();
    IDBObjectStore.prototype.add = whole;
    expect(await states(outbox)).toEqual([]);
  });
});
