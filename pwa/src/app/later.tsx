import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { Broken } from '../ui/Broken.tsx';

const NotHere = () => (
  <Broken
    title="Dit scherm is er nog niet"
    text={
      navigator.onLine
        ? 'Het scherm kon niet opgehaald worden. Misschien is er een nieuwe versie van de app. Wat je invulde, is bewaard.'
        : 'Dit scherm staat nog niet op dit toestel en je hebt geen verbinding. Wat je invulde, is bewaard.'
    }
  />
);

/** A screen whose code is fetched when it is asked for. When that cannot come, the person hears so and can try again. */
export const later = (load: () => Promise<{ default: ComponentType }>): ComponentType =>
  lazy(() => load().catch(() => ({ default: NotHere })));
