import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { decodeIndex } from '#contract/bundle-index-data.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import type { Manifest } from '#contract/bundle-manifest.ts';
import type { Parsed } from '#contract/bundle-parse.ts';
import { filePath, rolePath } from '#contract/bundle-paths.ts';
import { parseRoleFile, type RoleFile } from '#contract/bundle-role.ts';
import { parseSearch, type SearchColumns } from '#contract/bundle-search.ts';
import { familySlugs } from '#domain/filters/filter-names.ts';
import { uniqueTitles } from '#domain/page/unique-titles.ts';
import { openSkillTable, type SkillTable } from '#domain/skills/skill-table.ts';
import { join } from 'node:path';
import { CliError, EXIT } from '../cli-error.ts';
import type { FileEffects } from '../effects.ts';

/** A compiled bundle, opened to be written as pages. */
export interface SiteCorpus {
  manifest: Manifest;
  index: RoleIndexData;
  search: SearchColumns;
  skills: SkillTable;
  /** By id: a title that no other role's page has. */
  titles: ReadonlyMap<string, string>;
  /** By family (null for none): the name of its page. */
  slugs: ReadonlyMap<string | null, string>;
  readRole: (id: string) => Promise<RoleFile>;
}

/** Opens the bundle in the folder `data`. Rejects with a CliError where a file of it cannot be read. */
export async function openSiteCorpus(
  files: FileEffects,
  manifest: Manifest,
  data: string,
): Promise<SiteCorpus> {
  const read = <T>(path: string | null, parse: (value: unknown) => Parsed<T>): Promise<T> =>
    readBundleFile(files, join(data, path ?? ''), parse);
  const index = decodeIndex(await read(filePath(manifest, 'index'), parseIndex));
  const families = index.roles.map(({ family }) => family);
  const search = await read(filePath(manifest, 'search'), (value) => parseSearch(value, families));
  const { ids, byRole, partOf } = search.skills;
  return {
    ...{ manifest, index, search },
    skills: openSkillTable({ byRole, skillCount: ids.length, partOf }),
    titles: uniqueTitles(index.roles),
    slugs: new Map(familySlugs(index.families).map(({ slug, value }) => [value, slug])),
    readRole: (id) => read(rolePath(manifest, id), parseRoleFile),
  };
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
