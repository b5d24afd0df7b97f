import { cacheName } from '#contract/kept-files.ts';
import { queryOptions } from '@tanstack/react-query';
import { pageSettings } from './page-settings.ts';
import type { SavingEffects } from './saved-corpus.ts';

const { base } = pageSettings;
const name = cacheName(base, 'data');
const folder = (): string => new URL(`${base}data/`, location.origin).href;

/** The cache that the service worker answers from. Each rejects where the browser lets nothing be kept. */
export const savingEffects: SavingEffects = {
  kept: async () => {
    const keys = await (await caches.open(name)).keys();
    return keys.flatMap(({ url }) => (url.startsWith(folder()) ? url.slice(folder().length) : []));
  },
  keep: async (path, signal) => {
    const response = await fetch(folder() + path, { signal });
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    if (!response.ok || !isJson) return false;
    await (await caches.open(name)).put(folder() + path, response);
    return true;
  },
  forget: async (path) => (await caches.open(name)).delete(folder() + path),
};

/** Removes every file of the bundle from the device. */
export const forgetCorpus = (): Promise<boolean> => caches.delete(name);

/** The files of the bundle that are on this device, and the bytes that the site takes there; rejects where nothing can be kept. */
export const keptFilesQuery = queryOptions({
  queryKey: ['kept-files'],
  queryFn: async () => ({ paths: await savingEffects.kept(), bytes: await usedBytes() }),
  staleTime: 0,
  retry: false,
});

/** App included; null where the browser doesn't say. */
async function usedBytes(): Promise<number | null> {
  if (!('storage' in navigator)) return null;
  return (await navigator.storage.estimate().catch(() => null))?.usage ?? null;
}

/** Asks the browser not to clear away what was saved when room gets short. */
export async function askToStay(): Promise<void> {
  if ('storage' in navigator) await navigator.storage.persist().catch(() => false);
}
