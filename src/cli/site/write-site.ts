import type { Manifest } from '#contract/bundle-manifest.ts';
import { familyLadders } from '#domain/graph/family-ladders.ts';
import { startView } from '#domain/graph/start-view.ts';
import { llmsText } from '#domain/page/llms-text.ts';
import { sitemap } from '#domain/page/sitemap.ts';
import { uniqueTitles } from '#domain/page/unique-titles.ts';
import type { FileEffects } from '../effects.ts';
import type { Progress } from '../progress.ts';
import type { Previews } from './choose-previews.ts';
import { familyPages } from './family-page.ts';
import { homePage } from './home-page.ts';
import { movedFiles, movedRoles, redirectsFile } from './moved-pages.ts';
import { notFoundPage, plainPages } from './plain-pages.ts';
import type { PreviewPainter } from './preview-painter.ts';
import { embedFiles, roleFiles } from './role-files.ts';
import { rolePage } from './role-page.ts';
import { openSiteCorpus, type SiteCorpus } from './site-corpus.ts';
import { hostFiles } from './host-files.ts';
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
  /** Null where no pictures are drawn. */
  painter: PreviewPainter | null;
  previews: Previews;
}

/** Writes every page of a site, and what hosts and search engines read. Returns how many pages there are. */
export async function writeSite(
  files: FileEffects,
  { manifest, data, site, frames, painter, previews }: SiteSource,
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
    const isPainted = previews === 'all' || file.role.documented;
    const picture = (isPainted ? await painter?.paint(file) : null) ?? null;
    const page = rolePage(file, corpus, site, corpus.titles.get(id) ?? title);
    await writePage(picture === null ? page : { ...page, picture });
    for (const [name, text] of roleFiles(file, corpus, site, picture)) await folder.write(name, text);
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
  await writePage(notFoundPage(corpus, site));
  for (const [name, text] of embedFiles(corpus, site)) await folder.write(name, text);
  const moved = movedRoles(corpus);
  for (const role of moved)
    for (const [name, text] of movedFiles(role, corpus, site)) await folder.write(name, text);
  await folder.write('_redirects', redirectsFile(moved, site.settings.base));
  await folder.write('llms.txt', llms(corpus, site));
  await writeForHosts(folder, site, frames, paths);
  return paths.length + 1;
}

const pageFile = ({ path }: SitePage): string =>
  path === null ? '404.html' : path === '' ? 'index.html' : `${path}/index.html`;

function* skillPages(corpus: SiteCorpus, sentences: SkillSentences, site: SiteFrame): Iterable<SitePage> {
  const { ids, names } = corpus.search.skills;
  const titles = uniqueTitles(ids.map((id, number) => ({ id, title: names[number] ?? id })));
  for (const [number, id] of ids.entries())
    yield skillPage(
      number,
      site.t('page.skillTitle', { skill: titles.get(id) ?? id }),
      sentences,
      corpus,
      site,
    );
}

function llms({ manifest, index }: SiteCorpus, { settings, url, t }: SiteFrame): string {
  const root = url ?? settings.base;
  return llmsText({
    t,
    site: settings.name,
    counts: manifest.counts,
    ladders: familyLadders(index.roles),
    addressOf: ({ id }) => `${root}roles/${id}.md`,
  });
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
