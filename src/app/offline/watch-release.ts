import { WORKER_FILE } from '#contract/worker-release.ts';
import { Workbox } from 'workbox-window';
import { workerAddress } from './worker-address.ts';

/** How long, in milliseconds, a tab may be away before it asks for a new version on its return. */
const longAway = 30 * 60_000;

/** A new version of the site that waits to be shown. */
export interface NewRelease {
  /** Loads the page anew in that version, at the same address. */
  show: () => void;
}

/**
 * Registers the service worker of the site below `base`, and keeps what this page has fetched before it was there. Calls back when another
 * version is ready; nothing is loaded anew before somebody asks for that, and once at most.
 */
export async function watchRelease(base: string, onNew: (release: NewRelease) => void): Promise<void> {
  const worker = navigator.serviceWorker;
  const workbox = new Workbox(workerAddress(base + WORKER_FILE), { scope: base, updateViaCache: 'none' });
  let hasWorker = worker.controller !== null;
  let isAsked = false;
  let isReloaded = false;
  const reload = () => {
    if (!isReloaded) location.reload();
    isReloaded = true;
  };
  const show = async () => {
    isAsked = true;
    const registration = await worker.getRegistration(base);
    // Another tab may have shown it already.
    if (registration?.waiting) workbox.messageSkipWaiting();
    else reload();
  };
  const announce = () => onNew({ show: () => void show() });

  workbox.addEventListener('waiting', announce);
  worker.addEventListener('controllerchange', () => {
    if (isAsked) reload();
    else if (hasWorker) announce();
    else void keepFetched(base);
    hasWorker = true;
  });
  let lookedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - lookedAt < longAway) return;
    lookedAt = performance.now();
    void workbox.update().catch(() => undefined);
  });
  await workbox.register();
}

/** Asks once more, by the worker, for the files of the bundle that came before it: the browser has them still. */
async function keepFetched(base: string): Promise<void> {
  const data = new URL(`${base}data/`, location.origin).href;
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  const fetched = [...new Set(names)].filter((name) => name.startsWith(data));
  await Promise.allSettled(fetched.map((name) => fetch(name)));
}
