import { plainSite } from '#contract/site-file.ts';
import { readTranslator } from '#messages/read-messages.ts';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN_CORPUS } from '../built-in-corpus.ts';
import { compileCorpus } from '../compile-corpus.ts';
import { nodeEffects, nodeFiles } from '../node-effects.ts';
import { trialRun } from '../trial-run.ts';
import { readBuiltApp } from './built-app.ts';
import { pageSettings } from './page-settings.ts';
import type { SiteFolder } from './site-folder.ts';
import { siteFrame } from './site-page.ts';
import { trialApp } from './trial-app.ts';
import { writeSite } from './write-site.ts';

type Pages = Map<string, string>;

const url = 'https://careers.example/careers/ladders/';
const base = '/careers/ladders/';
/** The site, written once. */
const files: Pages = new Map();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ladderway-site-'));
  const app = await trialRun(trialApp);
  const effects = { ...nodeEffects(folder), isTerminal: false };
  const { manifest } = await compileCorpus(
    { ...effects, speedups: { ...effects.speedups, cacheFolder: null } },
    BUILT_IN_CORPUS,
    folder,
  );
  const built = await readBuiltApp(nodeFiles, join(app.directory, 'dist'));
  await app.remove();
  const memory: SiteFolder = {
    write: (path, content) => Promise.resolve(void files.set(path, String(content))),
    keep: () => Promise.resolve(false),
    finish: () => Promise.resolve(),
  };
  const site = siteFrame(built, pageSettings(plainSite, base), {
    url,
    locale: 'en',
    t: await readTranslator('en'),
    style: '',
  });
  await writeSite(
    nodeFiles,
    { manifest, data: folder, site, frames: [], painter: null, previews: 'none' },
    memory,
    { show: () => undefined, clear: () => undefined },
  );
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const pages = () =>
  [...files].filter(([name, text]) => name.endsWith('.html') && text.includes('data-page='));
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
const idsOf = (kind: string) =>
  [...files.keys()].flatMap((name) => new RegExp(`^${kind}/([^/]+)/index\\.html$`).exec(name)?.[1] ?? []);

const TextsSchema = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1));
/** What schema.org has of these types, as far as it is used here. */
const OccupationSchema = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('Occupation'),
  name: v.pipe(v.string(), v.nonEmpty()),
  alternateName: v.optional(TextsSchema),
  description: v.optional(v.string()),
  url: v.optional(v.pipe(v.string(), v.url())),
  mainEntityOfPage: v.optional(v.pipe(v.string(), v.url())),
  estimatedSalary: v.optional(
    v.tuple([
      v.strictObject({
        '@type': v.tuple([v.literal('MonetaryAmountDistribution'), v.literal('MonetaryAmount')]),
        name: v.literal('base'),
        currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
        duration: v.picklist(['PT1H', 'P1D', 'P1W', 'P1M', 'P1Y']),
        minValue: v.optional(v.pipe(v.number(), v.minValue(0))),
        maxValue: v.optional(v.pipe(v.number(), v.minValue(0))),
      }),
    ]),
  ),
  skills: v.optional(TextsSchema),
  responsibilities: v.optional(TextsSchema),
  educationRequirements: v.optional(TextsSchema),
  experienceRequirements: v.optional(TextsSchema),
});

describe('the site of the built-in roles', () => {
  it('has a page of its own title for each role, family and skill', () => {
    expect([idsOf('roles').length, idsOf('families').length, idsOf('skills').length]).toEqual([
      expect.toSatisfy((count: number) => count > 196),
      expect.toSatisfy((count: number) => count > 15),
      expect.toSatisfy((count: number) => count > 300),
    ]);
    const titles = pages().map(([, html]) => all(html, /<title>([^<]*)</g).join());
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    const described = pages().map(([, html]) => all(html, /name="description" content="([^"]*)"/g));
    expect(described.filter(([text = '']) => text.length < 20)).toEqual([]);
  });

  it('leads every link to a page, a file or a part of the page', () => {
    const outside = new Set(['icon.svg', 'apple-touch-icon.png', 'preview.png', 'app.webmanifest']);
    const broken = new Set<string>();
    for (const [name, html] of files) {
      if (!name.endsWith('.html')) continue;
      for (const address of all(html, / (?:href|src)="([^"]*)"/g)) {
        // An empty address is the page itself, with its query.
        if (address.startsWith('https:') || address === '') continue;
        if (address.startsWith('#')) {
          if (!html.includes(` id="${address.slice(1)}"`)) broken.add(`${name}: ${address}`);
          continue;
        }
        const path = decodeURI(
          address
            .replaceAll('&amp;', '&')
            .slice(base.length)
            .replace(/[?#].*/, ''),
        );
        const isThere = path.startsWith('data/')
          ? existsSync(join(folder, path.slice('data/'.length)))
          : files.has(path) || files.has(`${path}${path === '' ? '' : '/'}index.html`) || outside.has(path);
        if (!address.startsWith(base) || !(isThere || path.startsWith('assets/')))
          broken.add(`${name}: ${address}`);
      }
    }
    expect([...broken].slice(0, 5)).toEqual([]);
  });

  it('lists exactly its pages in the sitemap', () => {
    const listed = all(files.get('sitemap.xml') ?? '', /<loc>([^<]*)</g);
    const expected = [
      ...['', 'map', 'compare', 'routes', 'skills'],
      ...['roles', 'families', 'skills'].flatMap((kind) =>
        idsOf(kind)
          .filter((id) => files.get(`${kind}/${id}/index.html`)?.includes('data-page='))
          .map((id) => `${kind}/${id}`),
      ),
    ];
    expect(listed.sort()).toEqual(expected.map((path) => url + path).sort());
  });

  it('describes documented roles as occupations, with a salary where and only where a band is stated', () => {
    let salaries = 0;
    for (const [name, html] of pages()) {
      const data = all(html, /<script type="application\/ld\+json">([^]*?)<\/script>/g);
      const isRole = name.startsWith('roles/') && !html.includes('Mentioned, no document</span></div>');
      expect(data.length, name).toBe(isRole ? 1 : 0);
      for (const json of data) {
        expect(json).not.toMatch(/<\/|<!--/);
        const read = v.safeParse(OccupationSchema, JSON.parse(json));
        expect(read.issues, name).toBeUndefined();
        if (read.success && read.output.estimatedSalary) {
          salaries += 1;
          expect(html, name).not.toContain('The document states no band');
        }
      }
    }
    expect(salaries).toBeGreaterThan(60);
  });

  it('says of each page where it lies and how a preview shows it', () => {
    for (const [name, html] of pages()) {
      const path = name.replace(/\/?index\.html$/, '');
      for (const told of ['og:title', 'og:description', 'og:site_name', 'og:image', 'twitter:card'])
        expect(html, name).toMatch(new RegExp(`(property|name)="${told}" content="[^"]+"`));
      if (name !== '404.html') expect(html, name).toContain(`<link rel="canonical" href="${url}${path}">`);
    }
  });

  it('has every role as Markdown, for frames, and as an oEmbed answer, each leading back to its page', () => {
    const ids = idsOf('embed/roles');
    expect(ids.length).toBeGreaterThan(196);
    for (const id of ids) {
      const page = files.get(`roles/${id}/index.html`) ?? '';
      if (!page.includes('data-page=')) continue;
      expect(page).toContain(`href="${url}oembed/roles/${id}.json"`);
      expect(page).toContain(`href="/careers/ladders/roles/${id}.md"`);
      expect(files.get(`roles/${id}.md`)).toContain(`<${url}roles/${id}>`);
      expect(files.get(`embed/roles/${id}/index.html`)).toContain(
        `<link rel="canonical" href="${url}roles/${id}">`,
      );
      const answer = JSON.parse(files.get(`oembed/roles/${id}.json`) ?? '{}') as Record<string, unknown>;
      expect(answer['html']).toContain(`src="${url}embed/roles/${id}"`);
    }
    const listed = all(files.get('llms.txt') ?? '', /\]\(([^)]*)\)/g);
    expect(listed.length).toBeGreaterThanOrEqual(196);
    for (const address of listed) expect(files.has(address.slice(url.length)), address).toBe(true);
  });

  it('leads on from every other name of a role, by page and for hosts that redirect', () => {
    const lines = (files.get('_redirects') ?? '').trim().split('\n');
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) {
      const [from = '', to = '', status] = line.split(' ');
      const at = (address: string) => files.get(`${address.slice('/careers/ladders/'.length)}/index.html`);
      expect(status).toBe('301');
      expect(at(to)).toContain('data-page="role"');
      expect(at(from)).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
      expect(at(from)).toContain(`href="https://careers.example${to}"`);
      // A frame shows the role by that name too, on hosts that redirect nothing.
      expect(at(from.replace('roles/', 'embed/roles/'))).toContain(`href="https://careers.example${to}"`);
    }
  });

  it('keeps a role’s page small: at most 30 kB (gzip) with style sheet and frame, which may have 9', () => {
    const sizes = idsOf('roles').map((id) => gzipSync(files.get(`roles/${id}/index.html`) ?? '').length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(21_000);
  });
});
