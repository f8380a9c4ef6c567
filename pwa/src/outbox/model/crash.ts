import type { Database } from '../../storage/database.ts';

/** Thrown where an await would have gone on: what a killed tab looks like from inside. */
export class Crash extends Error {}

/** Counts the awaits of one tab, and kills it at the one it was armed for. */
export class Fuse {
  private left: number | null = null;

  arm(awaits: number): void {
    this.left = awaits;
  }

  disarm(): void {
    this.left = null;
  }

  tick(dying: () => void = () => undefined): void {
    if (this.left === null) return;
    this.left -= 1;
    if (this.left >= 0) return;
    dying();
    throw new Crash();
  }
}

type Method = (...args: unknown[]) => unknown;

/** A promise that may never be heard of: the tab dies before the work, or after it was done. */
export async function mortal<T>(fuse: Fuse, work: () => Promise<T>): Promise<T> {
  fuse.tick();
  const done = await work();
  fuse.tick();
  return done;
}

/** A database of which every await can be the last. A transaction that was under way is rolled back, as browsers do. */
export function mortalDatabase(database: Database, fuse: Fuse): Database {
  const methods = ['get', 'put', 'delete', 'getAll', 'getAllFromIndex'];
  return wrapped(database, (name, method) => {
    if (name === 'transaction') return (...args) => mortalTransaction(method(...args) as object, fuse);
    return methods.includes(name)
      ? (...args) => mortal(fuse, () => method(...args) as Promise<unknown>)
      : method;
  });
}

interface Transaction {
  done: Promise<void>;
  store: object;
  abort(): void;
  objectStore(name: string): object;
}

function mortalTransaction(transaction: object, fuse: Fuse): object {
  const whole = transaction as Transaction;
  fuse.tick(() => {
    whole.done.catch(() => undefined);
    whole.abort();
  });
  const store = (one: object) =>
    wrapped(one, (name, method) =>
      ['get', 'put', 'add', 'delete', 'getAll'].includes(name)
        ? (...args) => {
            fuse.tick(() => whole.abort());
            return method(...args);
          }
        : method,
    );
  const done = whole.done.then(() => fuse.tick());
  done.catch(() => undefined);
  return new Proxy(whole, {
    get(target, name) {
      if (name === 'done') return done;
      if (name === 'store') return store(target.store);
      if (name === 'objectStore') return (which: string) => store(target.objectStore(which));
      return Reflect.get(target, name, target) as unknown;
    },
  });
}

function wrapped<T extends object>(object: T, around: (name: string, method: Method) => Method): T {
  return new Proxy(object, {
    get(target, name) {
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === 'function' && typeof name === 'string'
        ? around(name, (...args) => (value as Method).apply(target, args))
        : value;
    },
  });
}
