import { hostileTexts } from '#domain/export/trial-scene.ts';
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { roleText, type TrialRun, trialRun } from '../trial-run.ts';
import { trialApp } from './trial-app.ts';

const ladder = {
  'ladder/analyst.md': roleText('Data Analyst', {
    advancement: ['Senior Data Analyst'],
    lateral: ['Writer'],
  }),
  'ladder/writer.md': roleText('Writer'),
  'ladder/site.json': '{ "name": "Harbor careers" }',
};

let trial: TrialRun;
afterEach(() => trial.remove());

async function site(files: Record<string, string>, ...options: string[]): Promise<Record<string, string>> {
  trial = await trialRun({ ...trialApp, ...files });
  const code = await trial.run('site', 'ladder', '--out', 'out', '--app', 'dist', ...options);
  // Faults in documents are reported, and their pages written all the same.
  expect([code, trial.stderr]).toEqual([expect.toBeOneOf([0, 1]), expect.not.stringContaining('ladderway:')]);
  return trial.readAll('out');
}

const htmlOf = (files: Record<string, string>) =>
  Object.entries(files).filter(([name]) => name.endsWith('.html'));
/** Without the pages for frames and the one for pages never opened, which hold the app alone. */
const pagesOf = (files: Record<string, string>) =>
  htmlOf(files).filter(([name]) => !name.startsWith('embed/') && name !== 'app.html');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
const titleOf = (html = '') => all(html, /<title>([^<]*)<\/title>/g)[0];
/** Each text of a page with the language that an element around it names; that of the page left out, and names of drawings, which have no parts. */
function textsOf(html: string): { text: string; lang: string | null }[] {
  const open: (string | null)[] = [];
  return [...html.matchAll(/<(\/?)([a-z\d]+)\b([^>]*)>([^<]*)/gi)].flatMap(
    ([, isEnd, name = '', attributes = '', text = '']) => {
      if (isEnd) open.pop();
      else if (!/^(meta|link|img|br|wbr|input)$/.test(name))
        open.push(name === 'title' ? '' : (/ lang="([^"]*)"/.exec(attributes)?.[1] ?? open.at(-1) ?? null));
      return text.trim() === '' ? [] : [{ text: text.trim(), lang: open.at(-1) ?? null }];
    },
  );
}
/** The file that a static host answers a path of the site with. */
const fileAt = (path: string) =>
  /\.[a-z\d]+$/.test(path) ? path : `${path}${path === '' ? '' : '/'}index.html`;

describe('site', () => {
  it('writes a page for each role, family and skill, the app’s other pages, and one for what is missing', async () => {
    const files = await site(ladder);
    expect(pagesOf(files).map(([name]) => name)).toEqual([
      '404.html',
      'compare/index.html',
      'families/none/index.html',
      'index.html',
      'map/index.html',
      'roles/data-analyst/index.html',
      'roles/senior-data-analyst/index.html',
      'roles/writer/index.html',
      'routes/index.html',
      'skills/index.html',
      'skills/python/index.html',
      'skills/sql/index.html',
    ]);
    expect(trial.stdout).toBe('Wrote Harbor careers to out: 12 pages below /\n');
    const page = files['roles/data-analyst/index.html'] ?? '';
    for (const told of [
      '<h1',
      'Works as a Data Analyst',
      '$100,000',
      'Python and SQL.',
      'Stated by Data Analyst only',
    ])
      expect(page.replaceAll(/<\/?bdi[^>]*>/g, '')).toContain(told);
    expect(titleOf(page)).toBe('Data Analyst · Harbor careers');
    const titles = pagesOf(files).map(([, html]) => titleOf(html));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('leads every link and file of every page to what is there, below any base', async () => {
    for (const base of ['/', '/careers/ladders/']) {
      const files = await site(ladder, '--base', base);
      for (const [name, html] of pagesOf(files)) {
        const addresses = all(html, / (?:href|src)="([^"]*)"/g).filter((each) => !each.startsWith('https:'));
        expect(addresses.length, name).toBeGreaterThan(3);
        for (const address of addresses) {
          if (address.startsWith('#')) {
            expect(html, `${name}: ${address}`).toContain(` id="${address.slice(1)}"`);
            continue;
          }
          expect(address.startsWith(base), `${name}: ${address}`).toBe(true);
          expect(Object.keys(files), name).toContain(
            fileAt(address.slice(base.length).replace(/[?#].*/, '')),
          );
        }
        expect(html).toContain(`&quot;base&quot;:&quot;${base}&quot;`);
      }
      await trial.remove();
    }
  });

  it('names the site’s address only where it is known, and lists exactly the pages in the sitemap', async () => {
    const plain = await site(ladder);
    expect(Object.keys(plain)).not.toContain('sitemap.xml');
    for (const [name, html] of htmlOf(plain))
      expect(html, name).not.toMatch(/rel="canonical"|og:url|og:image|json\+oembed/);
    expect(trial.stderr).toContain('address is not known');
    await trial.remove();

    const files = await site(ladder, '--url', 'https://a.example/x');
    const pages = pagesOf(files).flatMap(([name]) =>
      name === '404.html' ? [] : name.replace(/\/?index\.html$/, ''),
    );
    expect(all(files['sitemap.xml'] ?? '', /<loc>([^<]*)<\/loc>/g).sort()).toEqual(
      pages.map((path) => `https://a.example/x/${path}`).sort(),
    );
    expect(files['roles/writer/index.html']).toContain(
      '<link rel="canonical" href="https://a.example/x/roles/writer">',
    );
    expect(files['robots.txt']).toContain('Sitemap: https://a.example/x/sitemap.xml');
    expect(files['404.html']).toContain('noindex');
  });

  it('runs and styles nothing but what its policy names, in the page and in the headers', async () => {
    const files = await site(ladder);
    for (const [name, html] of pagesOf(files)) {
      const inline = [
        ...all(html, /<script>([^]*?)<\/script>/g),
        ...all(html, /<style[^>]*>([^]*?)<\/style>/g),
      ].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      expect(inline).toHaveLength(3);
      for (const hash of inline) {
        expect(files['_headers'], name).toContain(hash);
        expect(html.replaceAll('&#39;', "'"), name).toContain(hash);
      }
      expect(html, name).not.toMatch(/ style=| on[a-z]+=/);
    }
    for (const host of ['_headers', 'hosting/nginx.conf', 'hosting/Caddyfile'])
      for (const header of [
        'Content-Security-Policy',
        'nosniff',
        'Referrer-Policy',
        'Permissions-Policy',
        'immutable',
      ])
        expect(files[host], host).toContain(header);
  });

  it('is kept on a device by a worker that knows each of its files, and is an app of its own name', async () => {
    const files = await site(ladder, '--base', '/ladders/');
    const [, release = '', code] =
      /^self\.ladderwayRelease=(\{.*\});\n(.*)$/s.exec(files['sw.js'] ?? '') ?? [];
    const { files: kept, shell } = JSON.parse(release) as { files: string[]; shell: string };
    expect(code).toBe('work();');
    expect(kept).toContain('assets/index-1.js');
    expect(kept.filter((name) => name.includes('woff2'))).toEqual(['assets/inter-latin-wght-1.woff2']);
    expect(kept).toContain(shell);
    for (const name of kept) expect(Object.keys(files)).toContain(name.replace(/\?.*/, ''));
    expect(files['app.html']).toContain('noindex');

    const manifest = JSON.parse(files['app.webmanifest'] ?? '') as { icons: { src: string }[] };
    expect(manifest).toMatchObject({ name: 'Harbor careers', start_url: '/ladders/', scope: '/ladders/' });
    for (const { src } of manifest.icons) expect(Object.keys(files)).toContain(src.slice('/ladders/'.length));
    await trial.remove();

    const changed = await site({ ...ladder, 'ladder/writer.md': roleText('Author') }, '--base', '/ladders/');
    expect(changed['sw.js']).not.toBe(files['sw.js']);
  });

  it('shows hostile titles and sentences as text', async () => {
    const titles = hostileTexts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
    const files = await site(
      {
        ...Object.fromEntries(
          titles.map((title, at) => [`ladder/${at}.md`, roleText(title, { lateral: [titles[0] ?? ''] })]),
        ),
        'ladder/site.json': '{ "name": "</title><script>alert(1)</script>" }',
      },
      '--url',
      'https://a.example',
    );
    for (const [name, html] of pagesOf(files)) {
      const data = all(html, /<script type="application\/ld\+json">([^]*?)<\/script>/g);
      for (const json of data) expect(JSON.parse(json), name).toHaveProperty('@type', 'Occupation');
      const running = html.replaceAll(/<script type="application\/ld\+json">[^]*?<\/script>/g, '');
      expect(all(running, /<(script|foreignObject|iframe|object)[\s>]/gi), name).toEqual(['script']);
      expect(all(html.replaceAll(/"[^"]*"/g, '""'), /<[a-z][^<>]* (on[a-z]+)=/gi), name).toEqual([]);
    }
  });

  it('says which language a text of a document is in, where that is known and not the page’s', async () => {
    const role = async (settings: object) => {
      const files = await site({ ...ladder, 'ladder/site.json': JSON.stringify(settings) });
      await trial.remove();
      return files['roles/data-analyst/index.html'] ?? '';
    };
    const said = (html: string) =>
      new Set(all(html, /<(?:bdi|li|p|q) dir="auto"([^>]*)>/g).map((rest) => /lang="[^"]*"/.exec(rest)?.[0]));
    expect(said(await role({ locale: 'de', language: 'en-GB' }))).toEqual(new Set(['lang="en-GB"']));
    expect(said(await role({ locale: 'fr' }))).toEqual(new Set(['lang="fr"']));
    expect(said(await role({ locale: 'de-AT' }))).toEqual(new Set([undefined]));
    expect(said(await role({}))).toEqual(new Set([undefined]));
  });

  it('leaves no text of a document without its language, in sentences and in the graph too', async () => {
    const files = await site({
      'ladder/analyst.md': `---\naliases: [Number Cruncher]\n---\n${roleText('Data Analyst', { advancement: ['Senior Data Analyst'], lateral: ['Writer'] })}\nTags: Data Science\n`,
      'ladder/site.json':
        '{ "locale": "ar", "language": "en", "name": "ميناء", "disclaimer": "Reviewed every spring." }',
    });
    // What stands in Latin letters in any language: files, figures, and what the pages are made with.
    const anywhere = /\b(analyst|writer)\.md|US\$|JavaScript|[^a-z]/gi;
    const unsaid = pagesOf(files).flatMap(([name, html]) =>
      textsOf(/<main>[^]*<\/main>/.exec(html)?.[0] ?? '').flatMap(({ text, lang }) =>
        lang === null && text.replaceAll(anywhere, '') !== '' ? [`${name}: ${text}`] : [],
      ),
    );
    expect(unsaid).toEqual([]);
    expect(textsOf(files['roles/writer/index.html'] ?? '')).toContainEqual({
      text: 'Data Analyst',
      lang: 'en',
    });
  });

  it('removes pages of roles that are gone, and leaves other files alone', async () => {
    await site(ladder);
    await trial.write({ 'out/CNAME': 'a.example', 'ladder/writer.md': roleText('Scribe') });
    await trial.write({ 'ladder/analyst.md': roleText('Data Analyst') });
    expect(await trial.run('site', 'ladder', '--out', 'out', '--app', 'dist')).toBe(0);
    const names = Object.keys(await trial.readAll('out'));
    expect(names).toContain('CNAME');
    expect(names).toContain('roles/scribe/index.html');
    expect(names).not.toContain('roles/writer/index.html');
  });

  it('says what is wrong with a base, an address, and a missing app', async () => {
    trial = await trialRun(ladder);
    expect(await trial.run('site', 'ladder', '--out', 'out', '--base', '/../x')).toBe(2);
    expect(await trial.run('site', 'ladder', '--out', 'out', '--url', 'javascript:x')).toBe(2);
    expect(await trial.run('site', 'ladder', '--out', 'out', '--app', 'nowhere')).toBe(3);
    expect(trial.stderr).toContain('There is no built app');
  });
});
