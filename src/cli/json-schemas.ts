import { HealthSchema } from '#contract/bundle-health.ts';
import { IndexSchema } from '#contract/bundle-index.ts';
import { ManifestSchema } from '#contract/bundle-manifest.ts';
import { RoleFileSchema } from '#contract/bundle-role.ts';
import { SearchSchema } from '#contract/bundle-search.ts';
import { SiteFileSchema } from '#contract/site-file.ts';
import { TitlesFileSchema } from '#contract/titles-file.ts';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';

/** The JSON Schemas (draft 2020-12) of a bundle's files and of `titles.json`, as path → text, made from what validates them. */
export function jsonSchemas(): Map<string, string> {
  return new Map([
    ['schema/manifest.json', describe(ManifestSchema, 'Manifest of a Ladderway bundle')],
    ['schema/index.json', describe(IndexSchema, 'Index of a Ladderway bundle')],
    ['schema/search.json', describe(SearchSchema, 'Search columns of a Ladderway bundle')],
    ['schema/health.json', describe(HealthSchema, 'Ladder health of a Ladderway bundle')],
    ['schema/role.json', describe(RoleFileSchema, 'Role file of a Ladderway bundle')],
    ['schema/site.json', describe(SiteFileSchema, 'Settings of a site')],
    ['schema/titles.json', describe(TitlesFileSchema, 'Settled names of a folder of role documents')],
  ]);
}

function describe(schema: v.GenericSchema, title: string): string {
  const body = toJsonSchema(schema, {
    target: 'draft-2020-12',
    // A column is described by its metadata, which say all that its hand-written check asks.
    overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'custom' ? {} : undefined),
    // Checks that JSON cannot fail, or that JSON Schema cannot say.
    ignoreActions: ['raw_check', 'finite'],
  });
  return JSON.stringify({ title, ...body }, null, 2) + '\n';
}
