import { withRoom } from '#messages/spoken.ts';
import { createRoot } from 'react-dom/client';
import { Spoken } from '../spoken.tsx';
import { watchRelease } from './watch-release.ts';

/**
 * Keeps the site on the device from now on, where the browser can, and tells of new versions. It stands beside the app, so that a first view
 * has nothing of it.
 */
export async function keepOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { offerRelease, ReleaseNote } = await withRoom('offline', import('./release-note.tsx'));
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(
    <Spoken>
      <ReleaseNote />
    </Spoken>,
  );
  // A device that keeps nothing shows the site all the same.
  await watchRelease(base, offerRelease).catch(() => undefined);
}
