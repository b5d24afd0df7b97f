import { nodeEffects } from '#cli/node-effects.ts';
import { makeSite } from '#cli/site/make-site.ts';
import { serveFolder } from '#cli/site/serve-folder.ts';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtApp, siteBase } from './servers.ts';

/** A site on a port of its own that can be published anew. */
export interface OfflineSite {
  url: string;
  /** Publishes the same documents by an app whose files all have other names, which end in `-2`, then `-3` and so on; the old files are gone. */
  publishAnew: () => Promise<void>;
  stop: () => Promise<void>;
}

/** The path of a file that the site does not have, and for which its host has a page. */
export const missingCode = '/assets/gone-1.js';
const page = '<!doctype html><title>Hello</title>';

/** Writes the site of e2e/corpus below a path of its host and serves it. */
export async function openOfflineSite(): Promise<OfflineSite> {
  const folder = await mkdtemp(join(tmpdir(), 'ladderway-offline-'));
  let answer: RequestListener = () => undefined;
  const publish = async (app: string, out: string): Promise<void> => {
    const effects = { ...nodeEffects(process.cwd()), stdout: () => undefined, stderr: () => undefined };
    const made = await makeSite(effects, resolve('e2e/corpus'), out, { app, base: siteBase });
    answer = serveFolder(out, made);
  };
  await publish(resolve(builtApp), join(folder, 'first'));
  const server = createServer((request, response) => {
    // As many hosts do, this one has a page for code that it does not have.
    if (request.url?.endsWith(missingCode)) response.setHeader('Content-Type', 'text/html').end(page);
    else answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  let release = 1;
  return {
    url: `http://localhost:${port}${siteBase}`,
    publishAnew: async () => {
      release += 1;
      const app = join(folder, `app-${release}`);
      await cp(resolve(builtApp), app, { recursive: true, filter: (path) => !path.endsWith('data') });
      await renameAssets(app, `-${release}`);
      await publish(app, join(folder, `site-${release}`));
      await rm(app, { recursive: true });
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Gives every file of `assets/` a name with this ending, wherever it is named. */
async function renameAssets(app: string, ending: string): Promise<void> {
  const assets = await readdir(join(app, 'assets'));
  const stems = assets.map((name) => name.slice(0, name.lastIndexOf('.')));
  const named = new RegExp(`(${stems.map((stem) => stem.replaceAll('.', '\\.')).join('|')})(?=\\.)`, 'g');
  const texts = (await readdir(app, { recursive: true })).filter((name) =>
    /\.(js|css|json|html)$/.test(name),
  );
  for (const name of texts) {
    const text = await readFile(join(app, name), 'utf8');
    await writeFile(join(app, name), text.replaceAll(named, `$1${ending}`));
  }
  for (const name of assets)
    await rename(join(app, 'assets', name), join(app, 'assets', name.replace(named, `$1${ending}`)));
}
