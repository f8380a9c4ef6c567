/** Runs alone among all tabs and the worker of this device. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** One sender on the device (D9): all others wait their turn, and then find the work done. */
export const senderLock: Lock = (work) =>
  navigator.locks.request('uitzicht-sender', work) as ReturnType<typeof work>;

/** Refreshing, signing in and signing out never run at the same time. */
export const sessionLock: Lock = (work) =>
  navigator.locks.request('uitzicht-session', work) as ReturnType<typeof work>;
