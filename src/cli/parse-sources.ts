import type { RoleDocument } from '#domain/document/role-document.ts';
import type { SkillEntry } from '#domain/skills/skill-lexicon.ts';
import { documentKey, type CompileCache, type KeptDocument } from './compile-cache.ts';
import type { ParsedSource, Source } from './crew-desk.ts';
import { shareOut, type Crew } from './crew.ts';
import type { Progress } from './progress.ts';

/** A document of a corpus that is being compiled. */
export interface OpenedDocument extends KeptDocument {
  /** What it is parsed from, where only its outline is at hand. */
  source: Source | null;
  /** Its outline, read. */
  document: RoleDocument;
}

const BATCH = 50;

/** Parses what the cache doesn't know. Documents come in the order of `sources`, whoever parsed them. */
export async function parseSources(
  sources: readonly Source[],
  skills: readonly SkillEntry[],
  crew: Crew,
  cache: CompileCache,
  progress: Progress,
): Promise<OpenedDocument[]> {
  const keys = sources.map(documentKey);
  const answers = new Map<number, ParsedSource>();
  const unknown = sources.flatMap((_, at) => (cache.outlines.has(keys[at] ?? '') ? [] : at));
  const batches = Array.from({ length: Math.ceil(unknown.length / BATCH) }, (_, at) =>
    unknown.slice(at * BATCH, (at + 1) * BATCH),
  );
  const hands = crew.handsFor(unknown.length);
  if (unknown.length > 0) await Promise.all(hands.map((hand) => hand.ask('learnSkills', skills)));
  let parsed = sources.length - unknown.length;
  await shareOut(hands, batches, async (hand, batch) => {
    const found = await hand.ask(
      'parse',
      batch.flatMap((at) => sources[at] ?? []),
    );
    batch.forEach((at, position) => found[position] && answers.set(at, found[position]));
    parsed += batch.length;
    progress.show('Parsing', parsed, sources.length);
  });
  return sources.flatMap((source, at): OpenedDocument[] => {
    const key = keys[at] ?? '';
    const { outline, whole } = answers.get(at) ?? { outline: cache.outlines.get(key), whole: null };
    if (outline === undefined) return [];
    const document = JSON.parse(outline) as RoleDocument;
    return [{ source: whole === null ? source : null, key, id: document.id, document, outline, whole }];
  });
}
