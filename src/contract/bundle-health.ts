import * as v from 'valibot';
import { FormatSchema, IdSchema, parseBundleFile, type Parsed } from './bundle-parse.ts';

const CodeSchema = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'expected a code such as "dead-end"'));

/** What is said once for all findings of a code. */
const HealthKindSchema = v.object({
  code: CodeSchema,
  severity: v.picklist(['warning', 'info']),
  title: v.string(),
  explanation: v.string(),
  hint: v.string(),
});

const HealthFindingSchema = v.object({
  code: CodeSchema,
  roles: v.array(IdSchema),
  places: v.array(v.object({ file: v.string(), line: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  message: v.string(),
});

/**
 * What is wrong, or worth knowing, with the ladder as a whole. `kinds` are the codes that have findings, in the order of a report;
 * `findings` are grouped in that order. `roles` are ids of the index, `places` lines of documents.
 */
export const HealthSchema = v.object({
  format: FormatSchema,
  kinds: v.array(HealthKindSchema),
  findings: v.array(HealthFindingSchema),
});

export type HealthFile = v.InferOutput<typeof HealthSchema>;

/** Also reports a finding whose code `kinds` doesn't describe. */
export function parseHealth(value: unknown): Parsed<HealthFile> {
  const parsed = parseBundleFile('health', HealthSchema, value);
  if (!parsed.ok) return parsed;
  const known = new Set(parsed.value.kinds.map(({ code }) => code));
  const at = parsed.value.findings.findIndex(({ code }) => !known.has(code));
  if (at < 0) return parsed;
  return { ok: false, problem: `health, at findings.${at}.code: is not among the kinds` };
}
