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

/** The partnership that was chosen last on this device, for who works for several. */
export const chosenPartnership = (): Promise<string | undefined> =>
  withStore((store) => store.get('device', 'partnership') as Promise<string | undefined>);

export const choosePartnership = (id: string): Promise<unknown> =>
  withStore((store) => store.put('device', id, 'partnership'));

/** Whether somebody signed out here while the server could not be told: their session is still open there. */
export const owesSignOut = (): Promise<boolean> =>
  withStore(async (store) => (await store.get('device', 'signOutOwed')) === true);

export const oweSignOut = (owed: boolean): Promise<unknown> =>
  withStore<unknown>((store) =>
    owed ? store.put('device', true, 'signOutOwed') : store.delete('device', 'signOutOwed'),
  );

export const forgetDevice = (): Promise<void> => withStore((store) => store.delete('device', 'current'));
