import { decodeIndex, type RoleIndexData } from '#contract/bundle-index-data.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import type { Manifest } from '#contract/bundle-manifest.ts';
import type { Parsed } from '#contract/bundle-parse.ts';
import { filePath, rolePath } from '#contract/bundle-paths.ts';
import { parseRoleFile, type RoleFile } from '#contract/bundle-role.ts';
import { startView } from '#domain/graph/start-view.ts';
import { sitemap } from '#domain/page/sitemap.ts';
import { uniqueTitles } from '#domain/page/unique-titles.ts';
import { join } from 'node:path';
import { CliError, EXIT } from '../cli-error.ts';
import type { FileEffects } from '../effects.ts';
import type { Progress } from '../progress.ts';
import { homePage } from './home-page.ts';
import { notFoundPage, plainPages } from './plain-pages.ts';
import { rolePage } from './role-page.ts';
import { hostFiles } from './site-headers.ts';
import type { SiteFolder } from './site-folder.ts';
import type { SiteFrame, SitePage } from './site-page.ts';

export interface SiteSource {
  manifest: Manifest;
  /** The folder that holds the compiled bundle. */
  data: string;
  site: SiteFrame;
  frames: readonly string[];
}

/** Writes every page of a site, and what hosts and search engines read. Returns how many pages there are. */
export async function writeSite(
  files: FileEffects,
  { manifest, data, site, frames }: SiteSource,
  folder: SiteFolder,
  progress: Progress,
): Promise<number> {
  const index = decodeIndex(
    await readBundleFile(files, join(data, filePath(manifest, 'index') ?? ''), parseIndex),
  );
  const readRole = (id: string): Promise<RoleFile> =>
    readBundleFile(files, join(data, rolePath(manifest, id) ?? ''), parseRoleFile);
  const writePage = (page: SitePage) => folder.write(pageFile(page), site.page(page));

  const titles = uniqueTitles(index.roles);
  for (const [at, { id, title }] of index.roles.entries()) {
    progress.show('Pages', at + 1, index.roles.length);
    const file = await readRole(id);
    await writePage(rolePage(file, site, titles.get(id) ?? title));
  }
  const { showcase } = startView(index);
  const others = [
    homePage(manifest, index, showcase === null ? null : await readRole(showcase), site),
    ...plainPages(index, site),
    notFoundPage(index, site),
  ];
  for (const page of others) await writePage(page);
  await writeForHosts(folder, site, frames, index, others);
  return index.roles.length + others.length;
}

const pageFile = ({ path }: SitePage): string =>
  path === null ? '404.html' : path === '' ? 'index.html' : `${path}/index.html`;

async function writeForHosts(
  folder: SiteFolder,
  site: SiteFrame,
  frames: readonly string[],
  index: RoleIndexData,
  others: readonly SitePage[],
): Promise<void> {
  const { url, policy, settings } = site;
  for (const [name, text] of hostFiles(settings.base, policy, frames)) await folder.write(name, text);
  const paths = [...others.flatMap(({ path }) => path ?? []), ...index.roles.map(({ id }) => `roles/${id}`)];
  const maps = url === null ? new Map<string, string>() : sitemap(url, paths);
  for (const [name, text] of maps) await folder.write(name, text);
  const sitemapLine = url === null ? '' : `\nSitemap: ${url}sitemap.xml\n`;
  await folder.write('robots.txt', `User-agent: *\nAllow: /\n${sitemapLine}`);
}

async function readBundleFile<T>(
  files: FileEffects,
  path: string,
  parse: (value: unknown) => Parsed<T>,
): Promise<T> {
  const parsed = parse(JSON.parse(new TextDecoder().decode(await files.readFile(path))));
  if (!parsed.ok) throw new CliError(`${path} cannot be read: ${parsed.problem}`, EXIT.files);
  return parsed.value;
}
