import { toast } from './Toast.tsx';

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

/** Why something could not be kept on this device, in words; what is no lack of space is reported too. */
export function notKept(error: unknown): string {
  if (isFull(error))
    return 'Niet bewaard: dit toestel heeft geen ruimte meer. Maak ruimte en probeer het opnieuw.';
  reportError(error);
  return 'Niet bewaard: er ging iets mis op dit toestel. Probeer het opnieuw.';
}

/** For every screen without words of its own: a full disk never passes in silence. */
export function listenForFullDisk(): void {
  addEventListener('unhandledrejection', (event) => {
    if (!isFull(event.reason)) return;
    event.preventDefault();
    toast(notKept(event.reason));
  });
}
