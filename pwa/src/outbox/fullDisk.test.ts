import { describe, expect, it } from 'vitest';
import { log, phone, states } from './fixture.ts';

/** The disk has room for so many more entries; then the browser rolls the transaction back. */
async function withRoomFor(count: number, work: () => Promise<unknown>): Promise<void> {
  const whole = IDBObjectStore.prototype.add;
  let room = count;
  IDBObjectStore.prototype.add = function (...args: Parameters<typeof whole>) {
    room -= 1;
    if (room < 0) throw new DOMException('The disk is full', 'QuotaExceededError');
    return whole.apply(this, args);
  };
  try {
    await work();
  } finally {
    IDBObjectStore.prototype.add = whole;
  }
}

describe('a full disk', () => {
  it('says so, and stores nothing', async () => {
    const { outbox } = await phone();
    await withRoomFor(0, () => expect(outbox.append(log())).rejects.toThrow('The disk is full'));
    expect(await states(outbox)).toEqual([]);
  });

  it('takes a copied week in whole or not at all', async () => {
    const { outbox } = await phone();
    await outbox.append(log());
    await withRoomFor(2, () =>
      expect(outbox.appendAll([log(), log(), log()])).rejects.toThrow('The disk is full'),
    );
    expect(await states(outbox)).toEqual(['waiting']);
    await outbox.appendAll([log(), log()]);
    expect((await outbox.list()).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it('keeps the timer when the hours of it do not fit, and takes both in together', async () => {
    const { outbox, database } = await phone();
    const timer = { name: 'timer', value: null };
    await database.put('sealed', { kept: true }, 'timer');
    await withRoomFor(0, () =>
      expect(outbox.appendAll([log()], Date.now(), timer)).rejects.toThrow('The disk is full'),
    );
    expect([await states(outbox), await database.get('sealed', 'timer')]).toEqual([[], { kept: true }]);
    await outbox.appendAll([log()], Date.now(), timer);
    expect([await states(outbox), await database.get('sealed', 'timer')]).toEqual([['waiting'], undefined]);
  });
});
