import type { Manifest } from '#contract/bundle-manifest.ts';
import { RELEASE_GLOBAL, WORKER_FILE, type WorkerRelease } from '#contract/worker-release.ts';
import { element } from '#domain/export/xml-element.ts';
import { createHash } from 'node:crypto';
import { APP_MANIFEST, appManifest } from './app-manifest.ts';
import type { SiteFrame } from './site-page.ts';

const SHELL = 'app.html';

/** Letters that few texts need are kept when a page has shown them. */
const otherLetters = /^assets\/inter-(?!latin-wght)[^/]*\.woff2$/;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/**
 * The files that make a site an app of the device: its service worker with what it has to keep, the page that stands for those that were never
 * opened, and the app's manifest. `appFiles` are the paths of the built app's files, `worker` is its service worker.
 */
export function offlineFiles(
  site: SiteFrame,
  manifest: Manifest,
  appFiles: readonly string[],
  worker: string,
): Map<string, string> {
  const shell = site.page({
    ...{ path: null, title: site.t('offline.opening'), description: '', kind: 'plain' },
    main: [element('p', { role: 'status', class: 'p-10 text-ink-soft' }, site.t('offline.opening'))],
  });
  const assets = appFiles.filter((path) => path.startsWith('assets/') && !otherLetters.test(path)).sort();
  const shellFile = `${SHELL}?${hashOf(shell)}`;
  const release: WorkerRelease = {
    id: hashOf(JSON.stringify([manifest, worker])),
    files: [...assets, shellFile],
    shell: shellFile,
  };
  return new Map([
    [SHELL, shell],
    [APP_MANIFEST, appManifest(site.settings, site.t.locale)],
    [WORKER_FILE, `self.${RELEASE_GLOBAL}=${JSON.stringify(release)};\n${worker}`],
  ]);
}
