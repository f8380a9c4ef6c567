import { entries, membership, reload } from '../../session/membership.ts';
import { sync } from '../../session/sync.ts';

/** The day of a first contact that still waits on this device. */
export const contactOnDevice = (trajectId: string): string | null => {
  const entry = entries.value.findLast(
    ({ operation, input, state }) =>
      operation === 'FirstContactRecord' && input.trajectId === trajectId && state !== 'refused',
  );
  return (entry?.input.on as string | undefined) ?? null;
};

/** The expert was in touch; kept on the device and sent when it can be. */
export async function recordContact(trajectId: string, on: string): Promise<void> {
  const outbox = membership.value?.outbox;
  if (!outbox) throw new Error('Nobody works on this device');
  await outbox.append({
    operation: 'FirstContactRecord',
    input: { trajectId, on },
    touches: [`contact:${trajectId}`],
  });
  await reload();
  void sync();
}
