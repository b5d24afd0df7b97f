import { plainSettings } from '#contract/page-settings.ts';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Closable } from './effects.ts';
import { appPage } from './site/app-page.ts';
import { roleText, trialRun, type TrialRun } from './trial-run.ts';

const PAGE =
  '<!doctype html><html><head><script src="./assets/app-123.js"></script></head><body></body></html>';
/** The page as it is answered: its files from the root, and the site's settings in its head. */
const answered = appPage(PAGE, plainSettings, '');
const site = {
  'dist/index.html': PAGE,
  'dist/assets/app-123.js': 'console.log(1);',
  'dist/favicon.svg': '<svg/>',
  'dist/data/manifest.json': '"the one that was built"',
  'secret.txt': 'secret',
  'ladder/analyst.md': roleText('Data Analyst', { advancement: ['Senior Data Analyst'] }),
};

interface Served {
  url: string;
  /** What the watcher would call on a change. */
  change: () => void;
  /** Asks the program to stop and waits for its exit code. */
  stop: () => Promise<number>;
}

let trial: TrialRun;
let served: Served | null = null;
afterEach(async () => {
  await served?.stop();
  served = null;
  await trial.remove();
});

async function serve(...options: string[]): Promise<Served> {
  let stop: () => void = () => undefined;
  let change: () => void = () => undefined;
  const { stdout } = trial.effects;
  const started = new Promise<void>((resolve) => {
    trial.effects.stdout = (text) => {
      stdout(text);
      resolve();
    };
  });
  trial.effects.untilStopped = () => new Promise((resolve) => (stop = resolve));
  trial.effects.watch = (_, onChange): Closable => {
    change = onChange;
    return { close: () => Promise.resolve() };
  };
  const exit = trial.run('serve', 'ladder', '--app', 'dist', '--host', '127.0.0.1', ...options);
  await Promise.race([started, exit.then((code) => Promise.reject(new Error(`${code} ${trial.stderr}`)))]);
  const url = /http:\S+/.exec(trial.stdout)?.[0] ?? '';
  served = {
    url,
    change: () => change(),
    stop: () => {
      stop();
      return exit;
    },
  };
  return served;
}

const html = { headers: { accept: 'text/html,*/*' } };

/** The status of a path that `fetch` would tidy up first. */
async function statusOf(url: string, path: string): Promise<number | undefined> {
  const sent = request(url, { path, headers: { accept: 'text/html' } }).end();
  const [response] = (await once(sent, 'response')) as [{ statusCode?: number; resume(): void }];
  response.resume();
  return response.statusCode;
}

describe('serve', () => {
  it('serves the app, with the bundle below /data/', async () => {
    trial = await trialRun(site);
    const { url } = await serve('--no-watch', '--port', '0');
    expect(trial.stdout).toBe(`Ladderway is at ${url}\n`);
    expect(await (await fetch(url)).text()).toBe(answered);
    expect(await (await fetch(`${url}assets/app-123.js`)).text()).toBe('console.log(1);');
    const manifest = (await (await fetch(`${url}data/manifest.json`)).json()) as {
      files: Record<string, string>;
    };
    expect(manifest).toMatchObject({ counts: { documents: 1, roles: 2 } });
    const index = await fetch(`${url}data/index.${manifest.files['index'] ?? ''}.json`);
    expect(await index.json()).toMatchObject({ format: 3 });
  });

  it('answers a navigation with the page and anything else that is missing with 404', async () => {
    trial = await trialRun(site);
    const { url } = await serve('--no-watch', '--port', '0');
    const page = await fetch(`${url}roles/data-analyst?view=list`, html);
    expect([page.status, await page.text()]).toEqual([200, answered]);
    const status = async (path: string, init?: RequestInit) => (await fetch(url + path, init)).status;
    expect(await status('assets/missing.js', html)).toBe(404);
    expect(await status('assets/missing', html)).toBe(404);
    expect(await status('data/missing.json', html)).toBe(404);
    expect(await status('data/missing', html)).toBe(404);
    expect(await status('missing.png', html)).toBe(404);
    expect(await status('roles/data-analyst', { headers: { accept: 'application/json' } })).toBe(404);
    expect(await status('', { method: 'POST' })).toBe(405);
  });

  it('says for how long each file may be kept, and nothing about the visitor', async () => {
    trial = await trialRun(site);
    const { url } = await serve('--no-watch', '--port', '0');
    const manifest = (await (await fetch(`${url}data/manifest.json`)).json()) as {
      files: Record<string, string>;
    };
    const caching = async (path: string) => {
      const { headers } = await fetch(url + path, html);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; .*frame-ancestors 'self'$/,
      );
      return headers.get('cache-control');
    };
    const forEver = 'public, max-age=31536000, immutable';
    expect(await caching('')).toBe('no-cache');
    expect(await caching('roles/x')).toBe('no-cache');
    expect(await caching('favicon.svg')).toBe('no-cache');
    expect(await caching('assets/app-123.js')).toBe(forEver);
    expect(await caching('data/manifest.json')).toBe('no-cache');
    expect(await caching('data/schema/index.json')).toBe('no-cache');
    expect(await caching(`data/search.${manifest.files['search'] ?? ''}.json`)).toBe(forEver);
    expect(await caching('assets/missing.js')).toBe('no-store');
  });

  it('never leaves its folders', async () => {
    trial = await trialRun(site);
    const { url } = await serve('--no-watch', '--port', '0');
    const ways = [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/data/..%2f..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%5c..%5csecret.txt',
    ];
    for (const path of [...ways, '/%', '/%00', '/data/%']) expect(await statusOf(url, path), path).toBe(400);
    expect(await statusOf(url, '//secret.txt')).toBe(404);
  });

  it('reloads open pages when the bundle changed, and keeps serving when it cannot be compiled', async () => {
    trial = await trialRun(site);
    const { url, change } = await serve('--port', '0');
    expect(await (await fetch(url)).text()).toContain(
      '<script type="module" src="/__reload.js"></script></body>',
    );
    expect(await (await fetch(`${url}__reload.js`)).text()).toContain("EventSource('/__reload')");
    const stream = (await fetch(`${url}__reload`)).body?.pipeThrough(new TextDecoderStream()).getReader();
    const untilReload = async () => {
      for (let text = ''; !text.includes('event: reload');) text += (await stream?.read())?.value ?? '';
    };

    await trial.write({ 'ladder/engineer.md': roleText('Data Engineer') });
    change();
    await untilReload();
    expect(await (await fetch(`${url}data/manifest.json`)).json()).toMatchObject({
      counts: { documents: 2 },
    });

    const { list } = trial.effects.files;
    trial.effects.files.list = () => Promise.reject(new Error('EIO'));
    change();
    await expect.poll(() => trial.stderr).toContain('EIO');
    expect((await fetch(`${url}data/manifest.json`)).status).toBe(200);

    trial.effects.files.list = list;
    await trial.write({ 'ladder/engineer.md': roleText('Machine Learning Engineer') });
    change();
    await untilReload();
  });

  it('stops with 0 though a page is still listening, and leaves nothing behind', async () => {
    trial = await trialRun(site);
    let data = '';
    const { makeTemporaryDirectory } = trial.effects.files;
    trial.effects.files.makeTemporaryDirectory = async () => (data = await makeTemporaryDirectory());
    const { url, stop } = await serve('--port', '0');
    await fetch(`${url}__reload`);
    expect(await stop()).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
    expect(await trial.effects.files.kindOf(data)).toBeNull();
  });

  it('takes the next port near 4173, but no other than the one that was asked for', async () => {
    const asked: number[] = [];
    const listen = (_listener: unknown, _host: string, port: number) => {
      asked.push(port);
      const taken = Object.assign(new Error('taken'), { code: 'EADDRINUSE' });
      return port < 4175 || port > 5000
        ? Promise.reject(taken)
        : Promise.resolve({ port, close: () => Promise.resolve() });
    };
    trial = await trialRun(site, { listen, untilStopped: () => Promise.resolve() });
    expect(await trial.run('serve', 'ladder', '--app', 'dist', '--no-watch')).toBe(0);
    expect(trial.stdout).toBe('Ladderway is at http://localhost:4175/\n');
    expect(asked).toEqual([4173, 4174, 4175]);
    expect(await trial.run('serve', 'ladder', '--app', 'dist', '--no-watch', '--port', '6000')).toBe(3);
    expect(trial.stderr).toContain('port 6000: it is taken');
  });

  it('ends with 3 where the app is not built', async () => {
    trial = await trialRun({ 'ladder/a.md': roleText('Data Analyst') });
    expect(await trial.run('serve', 'ladder', '--app', 'dist')).toBe(3);
    expect(trial.stderr).toContain(
      `There is no built app in ${join(trial.directory, 'dist')}; run "npm run build" first.`,
    );
  });
});
