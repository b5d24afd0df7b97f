import * as v from 'valibot';
import { ID_PATTERN } from './role-id.ts';

/** The version of the bundle's format that this program writes and reads. */
export const BUNDLE_FORMAT = 3;

/** A value read from outside, or one sentence that says where it is wrong and what was expected there. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: string };

/** The number by which a file of the bundle says which version of the format it is in. */
export const FormatSchema = v.literal(BUNDLE_FORMAT);

export const IdSchema = v.pipe(
  v.string(),
  v.regex(ID_PATTERN, (issue) => `expected an id such as "data-analyst", found ${issue.received}`),
);

/**
 * Reads `value` (parsed JSON) by `schema`. `file` names it in the problem, e.g. `manifest.json`. A file of another version of the
 * format is reported as that, whatever else differs. Keys that the schema doesn't name are dropped.
 */
export function parseBundleFile<TSchema extends v.GenericSchema>(
  file: string,
  schema: TSchema,
  value: unknown,
): Parsed<v.InferOutput<TSchema>> {
  const otherVersion = foreignVersion(value);
  if (otherVersion !== null) return { ok: false, problem: `${file} was ${otherVersion}` };
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problem: describeIssue(file, result.issues[0]) };
}

function foreignVersion(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  const { format } = value;
  if (typeof format !== 'number' || format === BUNDLE_FORMAT) return null;
  const age = format > BUNDLE_FORMAT ? 'a newer' : 'an older';
  return `made by ${age} ladderway (format ${format}, this one reads format ${BUNDLE_FORMAT})`;
}

function describeIssue(file: string, issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const place = path === null ? file : `${file}, at ${path}`;
  const isOwnMessage = issue.type === 'custom' || issue.type === 'regex' || issue.expected === null;
  if (isOwnMessage) return `${place}: ${issue.message}`;
  return `${place}: expected ${issue.expected}, found ${issue.received}`;
}
