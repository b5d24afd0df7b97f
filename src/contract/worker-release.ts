/** One publication of a site, as its service worker knows it. */
export interface WorkerRelease {
  /** Changes with anything that is published. */
  id: string;
  /** What the app needs without a connection, relative to the site's folder: each name changes with its content. */
  files: readonly string[];
  /** Which of the files is shown for pages that were never opened. */
  shell: string;
}

/** The name under which the worker finds its release. */
export const RELEASE_GLOBAL = 'ladderwayRelease';

/** The file that keeps a site on the device, beside its start page. */
export const WORKER_FILE = 'sw.js';
