import { openDeviceStore } from './database.ts';

/** Who works on this device now; the worker reads it too, so it stands in IndexedDB. */
export interface DeviceState {
  membershipId: string;
  /** Who it is, for the first screen without a network. */
  name: string;
  roles: string[];
  /** The last time the server answered this person, in milliseconds; reading locks 14 days later (D8). */
  lastContact: number;
}

async function withStore<T>(
  use: (store: Awaited<ReturnType<typeof openDeviceStore>>) => Promise<T>,
): Promise<T> {
  const store = await openDeviceStore();
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

export const readDevice = (): Promise<DeviceState | undefined> =>
  withStore((store) => store.get('device', 'current') as Promise<DeviceState | undefined>);

export const writeDevice = (state: DeviceState): Promise<unknown> =>
  withStore((store) => store.put('device', state, 'current'));

export const forgetDevice = (): Promise<void> => withStore((store) => store.delete('device', 'current'));
