import { signal } from '@preact/signals';

/** The new release that waits for consent; null while there is none. */
export const waitingRelease = signal<ServiceWorker | null>(null);

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** Under Trusted Types the address of a worker must come out of a policy; this one knows a single address. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('uitzicht-worker', { createScriptURL: () => '/sw.js' });
  return policy?.createScriptURL('') ?? '/sw.js';
}

export async function startWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const registration = await navigator.serviceWorker.register(workerAddress());
  const offer = (worker: ServiceWorker | null) => {
    if (worker && navigator.serviceWorker.controller) waitingRelease.value = worker;
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') offer(coming);
    });
  });
}

/** For who must renew: fetches the new release and takes it, or at least loads the app again. Nothing that was filled in is lost by it. */
export async function renew(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  try {
    await registration?.update();
  } catch {
    // The new release could not be fetched now: loading the app again asks for it once more.
  }
  const worker = registration?.waiting ?? (await installed(registration?.installing ?? null));
  if (!worker) return location.reload();
  waitingRelease.value = worker;
  takeRelease();
}

const LONGEST = 20_000;

/** The worker once it waits; null when there is none, or it did not come in time. */
function installed(worker: ServiceWorker | null): Promise<ServiceWorker | null> {
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), LONGEST);
    worker.addEventListener('statechange', () => {
      if (worker.state !== 'installed' && worker.state !== 'redundant') return;
      clearTimeout(timer);
      resolve(worker.state === 'installed' ? worker : null);
    });
  });
}

export function takeRelease(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waitingRelease.value?.postMessage('take-over');
}
