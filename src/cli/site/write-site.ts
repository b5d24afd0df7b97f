import type { Manifest } from '#contract/bundle-manifest.ts';
import { startView } from '#domain/graph/start-view.ts';
import { sitemap } from '#domain/page/sitemap.ts';
import { uniqueTitles } from '#domain/page/unique-titles.ts';
import type { FileEffects } from '../effects.ts';
import type { Progress } from '../progress.ts';
import { familyPages } from './family-page.ts';
import { homePage } from './home-page.ts';
import { notFoundPage, plainPages } from './plain-pages.ts';
import { rolePage } from './role-page.ts';
import { openSiteCorpus, type SiteCorpus } from './site-corpus.ts';
import { hostFiles } from './site-headers.ts';
import type { SiteFolder } from './site-folder.ts';
import type { SiteFrame, SitePage } from './site-page.ts';
import { skillPage } from './skill-page.ts';
import { gatherSkillSentences, type SkillSentences } from './skill-sentences.ts';
import { skillsPage } from './skills-page.ts';

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
  const corpus = await openSiteCorpus(files, manifest, data);
  const { index } = corpus;
  const paths: string[] = [];
  const writePage = async (page: SitePage): Promise<void> => {
    if (page.path !== null) paths.push(page.path);
    await folder.write(pageFile(page), site.page(page));
  };

  const sentences = gatherSkillSentences();
  for (const { number, id, title } of index.roles) {
    progress.show('Pages', number + 1, index.roles.length);
    const file = await corpus.readRole(id);
    sentences.add(number, file.document);
    await writePage(rolePage(file, corpus, site, corpus.titles.get(id) ?? title));
  }
  const { showcase } = startView(index);
  const drawn = showcase === null ? null : await corpus.readRole(showcase);
  const others = [
    homePage(corpus, drawn, site),
    ...familyPages(corpus, site),
    ...plainPages(index, site),
    skillsPage(corpus, site),
  ];
  for (const page of others) await writePage(page);
  for (const page of skillPages(corpus, sentences, site)) await writePage(page);
  await writePage(notFoundPage(index, site));
  await writeForHosts(folder, site, frames, paths);
  return paths.length + 1;
}

const pageFile = ({ path }: SitePage): string =>
  path === null ? '404.html' : path === '' ? 'index.html' : `${path}/index.html`;

function* skillPages(corpus: SiteCorpus, sentences: SkillSentences, site: SiteFrame): Iterable<SitePage> {
  const { ids, names } = corpus.search.skills;
  const titles = uniqueTitles(ids.map((id, number) => ({ id, title: names[number] ?? id })));
  for (const [number, id] of ids.entries())
    yield skillPage(number, `${titles.get(id) ?? id} as a skill`, sentences, corpus, site);
}

async function writeForHosts(
  folder: SiteFolder,
  site: SiteFrame,
  frames: readonly string[],
  paths: readonly string[],
): Promise<void> {
  const { url, policy, settings } = site;
  for (const [name, text] of hostFiles(settings.base, policy, frames)) await folder.write(name, text);
  const maps = url === null ? new Map<string, string>() : sitemap(url, paths.map(encodeURI));
  for (const [name, text] of maps) await folder.write(name, text);
  const sitemapLine = url === null ? '' : `\nSitemap: ${url}sitemap.xml\n`;
  await folder.write('robots.txt', `User-agent: *\nAllow: /\n${sitemapLine}`);
}
