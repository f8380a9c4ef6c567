import { describe, expect, it } from 'vitest';
import { refused } from './FakeServer.ts';
import { correct, log, phone, states } from './fixture.ts';
import { newId } from './ids.ts';

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

  it('leaves with what its owner made of it while the sender looked, or not at all', async () => {
    const { outbox, server, sender, send } = await phone();
    const [changed, gone] = [log(), log()];
    const ids = await outbox.appendAll([changed, gone]);
    const list = outbox.list.bind(outbox);
    sender.outbox.list = async () => {
      const listed = await list();
      await outbox.amend(ids[0] ?? '', { ...changed.input, minutes: 30 });
      await outbox.discard(ids[1] ?? '');
      return listed;
    };
    await send();
    expect([...server.records.keys()]).toEqual([changed.input.id]);
    expect(server.records.get(changed.input.id as string)?.minutes).toBe(30);
    expect((await list()).map(({ input, state }) => [input.minutes, state])).toEqual([[30, 'sent']]);
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

  it('take the version of a predecessor that was acknowledged after the person looked', async () => {
    const { outbox, server, send } = await phone();
    const id = newId();
    const first = await outbox.append(log(id));
    await send();
    await outbox.append(correct(id, 60, { follows: first }));
    await send();
    expect(server.records.get(id)?.version).toBe(2);
    expect(await states(outbox)).toEqual(['sent', 'sent']);
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
