import type { Entry } from '../outbox/entry.ts';
import type { Membership } from '../session/membership.ts';
import type { Work } from './work.ts';

const idIn = (name: string, prefix: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : null);

/** The half-written notes that no screen leads to any more: of trajecten that left the device, and of notes that are gone (D7). */
export function orphansOf(
  names: readonly string[],
  { trajecten, notes }: Work['myWork'],
  outbox: readonly Entry[],
): string[] {
  const stands = new Set([...notes.nodes.map(({ id }) => id), ...outbox.map(({ input }) => input.id)]);
  const here = new Set(trajecten.nodes.map(({ id }) => id));
  return names.filter((name) => {
    const traject = idIn(name, 'draft:note:');
    const note = idIn(name, 'draft:change:');
    // Of who has more trajecten than the device holds, the others come back.
    return traject
      ? !here.has(traject) && !trajecten.pageInfo.hasNextPage
      : note !== null && !stands.has(note);
  });
}

/** Drops them, after a snapshot came. */
export async function dropOrphans({ database, outbox }: Membership, { myWork }: Work): Promise<void> {
  const names = (await database.getAllKeys('sealed')).map(String);
  const orphans = orphansOf(names, myWork, await outbox.list());
  await Promise.all(orphans.map((name) => database.delete('sealed', name)));
}
