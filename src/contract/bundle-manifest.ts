import * as v from 'valibot';
import { FormatSchema, parseBundleFile, type Parsed } from './bundle-parse.ts';

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `index`, `search`, `health`, or one of the 64 shards of role files. */
const FileNameSchema = v.pipe(
  v.string(),
  v.regex(/^(index|search|health|roles\/[0-3][0-9a-f])$/, 'not the name of a file of a bundle'),
);

const HashSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{10}$/, (issue) => `expected ten hex digits, found ${issue.received}`),
);

/** The only file of a bundle with a fixed name; everything else is found through its hashes. */
export const ManifestSchema = v.object({
  format: FormatSchema,
  name: v.string(),
  counts: v.object({
    roles: CountSchema,
    documents: CountSchema,
    moves: CountSchema,
    skills: CountSchema,
  }),
  files: v.record(FileNameSchema, HashSchema),
});

/**
 * `counts.roles` includes roles that are only mentioned, `counts.skills` those found in some document. `files` maps a file's or
 * shard's name to the first ten hex digits of its SHA-256.
 */
export type Manifest = v.InferOutput<typeof ManifestSchema>;

export function parseManifest(value: unknown): Parsed<Manifest> {
  return parseBundleFile('manifest.json', ManifestSchema, value);
}
