import type { Entry } from '../../outbox/entry.ts';
import { entries, membership, reload } from '../../session/membership.ts';
import { sync } from '../../session/sync.ts';

const isAbout = ({ operation, input }: Entry, trajectId: string) =>
  operation === 'FirstContactRecord' && input.trajectId === trajectId;

/** The day of a first contact that still waits on this device. */
export const contactOnDevice = (trajectId: string): string | null => {
  const entry = entries.value.findLast((one) => isAbout(one, trajectId) && one.state !== 'refused');
  return (entry?.input.on as string | undefined) ?? null;
};

/** What the server said against the last one, while nothing newer was said. */
export const refusedContact = (trajectId: string): Entry | null => {
  const last = entries.value.findLast((one) => isAbout(one, trajectId));
  return last?.state === 'refused' ? last : null;
};

/** The expert was in touch, instead of the day they saw there; kept on the device and sent when it can be. */
export async function recordContact(trajectId: string, on: string, replaces: string | null): Promise<void> {
  const outbox = membership.value?.outbox;
  if (!outbox) throw new Error('Nobody works on this device');
  const waiting = entries.value.findLast((one) => isAbout(one, trajectId) && one.state === 'waiting');
  const refused = refusedContact(trajectId);
  if (refused) await outbox.replaceRefused(refused.mutationId, { trajectId, on, replaces });
  else if (!waiting || !(await outbox.amend(waiting.mutationId, { ...waiting.input, on })))
    await outbox.append({
      operation: 'FirstContactRecord',
      input: { trajectId, on, replaces },
      touches: [`contact:${trajectId}`],
    });
  await reload();
  void sync();
}
