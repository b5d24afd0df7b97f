import type { SkillCandidate } from './skill-candidate.ts';
import type { SkillWord } from './skill-text.ts';

/** Words that stand between the items of a list without being one. */
const CONNECTORS: ReadonlySet<string> = new Set(
  'and or and/or e.g i.e eg ie such as like including include includes plus vs versus nor etc with'.split(
    ' ',
  ),
);

/** Words that follow a technology's name and say that it is one. */
const CUES_AFTER: ReadonlySet<string> = new Set(
  (
    'language languages framework frameworks library libraries programming programmer programmers developer developers development ' +
    'engineer engineers code codebase codebases script scripts scripting pipeline pipelines service services microservice ' +
    'microservices api apis sdk sdks app apps application applications backend frontend stack runtime tooling ecosystem syntax ' +
    'chart charts query queries dashboard dashboards spreadsheet spreadsheets workbook workbooks macro macros formula formulas ' +
    'module modules package packages component components hooks test tests suite suites function functions job jobs cluster ' +
    'clusters cookbook cookbooks recipe recipes playbooks manifest manifests template templates controller controllers mesh ' +
    'warehouse skills proficiency experience expertise knowledge certification environment environments project projects ' +
    'template plugin plugins integration integrations board boards workspace workspaces or/and pivot compiler concurrency ' +
    'router middleware server servers monolith repository repositories bindings extensions database databases'
  ).split(' '),
);

/** Words that precede a technology's name when it is used, known or listed. */
const CUES_BEFORE: ReadonlySet<string> = new Set(
  (
    'in with using use uses of via like as including include includes e.g i.e eg ie or and language languages framework frameworks ' +
    'tool tools knowledge know knows learn learning write writes writing embedded ansi modern advanced intermediate basic core ' +
    'familiar fluent proficient strong solid idiomatic production from to into on for than plus vs versus microsoft ms apache ' +
    'google code prefer prefers required'
  ).split(' '),
);

/** What may be tied to a technology's name by a hyphen. */
const SUFFIXES: ReadonlySet<string> = new Set('based like style native specific driven powered'.split(' '));

const YEAR = /^(?:19|20)\d\d$/;
const CAPITALISED = /^\p{Lu}/u;
const LONG_WORD = 4;

function isTechnology(candidate: SkillCandidate): boolean {
  return candidate.entry.category === 'technology' || candidate.entry.category === 'tool';
}

function tiedByList(words: readonly SkillWord[], left: SkillCandidate, right: SkillCandidate): boolean {
  if (right.first - left.end > 4) return false;
  for (let index = left.end; index <= right.first; index += 1) {
    const word = words[index];
    if (word === undefined || word.gap === 'break') return false;
    if (index < right.first && !CONNECTORS.has(word.key)) return false;
  }
  return words[right.first]?.gap !== 'phrase' || right.first > left.end;
}

/** The word-like candidates that stand in a list with another technology. */
function listed(words: readonly SkillWord[], candidates: readonly SkillCandidate[]): Set<SkillCandidate> {
  const found = new Set<SkillCandidate>();
  let run: SkillCandidate[] = [];
  const closeRun = (): void => {
    if (run.length > 1) for (const candidate of run) if (candidate.wordLike) found.add(candidate);
    run = [];
  };
  for (const candidate of candidates) {
    if (!isTechnology(candidate)) continue;
    const last = run.at(-1);
    if (last !== undefined && !tiedByList(words, last, candidate)) closeRun();
    run.push(candidate);
  }
  closeRun();
  return found;
}

/** Whether most longer words outside the technologies are capitalised, so that a capital tells nothing. */
function isTitleCase(words: readonly SkillWord[], candidates: readonly SkillCandidate[]): boolean {
  const named = new Set<number>();
  for (const { first, end } of candidates) for (let index = first; index < end; index += 1) named.add(index);
  let long = 0;
  let capitalised = 0;
  words.forEach((word, index) => {
    if (word.raw.length < LONG_WORD || named.has(index)) return;
    long += 1;
    if (CAPITALISED.test(word.raw)) capitalised += 1;
  });
  return capitalised > 1 && capitalised > long * 0.6;
}

/**
 * Tells which candidates are meant as technologies. Those that are not word-like all are; a word-like one (Go, R, Excel)
 * needs a listed technology beside it, a telling word before or after, or a capital where only a name has one.
 */
export function keepTechnologies(
  sentence: string,
  words: readonly SkillWord[],
  candidates: readonly SkillCandidate[],
): SkillCandidate[] {
  if (!candidates.some((candidate) => candidate.wordLike)) return [...candidates];
  const inList = listed(words, candidates);
  const titleCase = isTitleCase(words, candidates);

  const opensSentence = (word: SkillWord | undefined): boolean =>
    word === undefined ||
    word.start === 0 ||
    (word.gap === 'break' && !/[\p{L}\p{N}]/u.test(sentence.charAt(word.start - 1)));

  const isMeant = (candidate: SkillCandidate): boolean => {
    const word = words[candidate.first];
    const before = words[candidate.first - 1];
    const after = words[candidate.end];
    if (word === undefined) return false;
    const glued =
      after !== undefined && after.gap === 'phrase' && /[-‐‑]/.test(sentence.slice(word.end, after.start));
    if (glued && !SUFFIXES.has(after.key) && !CUES_AFTER.has(after.key)) return false;
    const gluedBefore =
      before !== undefined && word.gap === 'phrase' && /[-‐‑]/.test(sentence.slice(before.end, word.start));
    if (gluedBefore) return false;
    if (glued) return true;
    if (inList.has(candidate)) return true;
    const isLetter = word.raw.length === 1;
    if (isLetter && (after?.gap === 'ampersand' || word.gap === 'ampersand')) return false;
    const next = after?.gap === 'phrase' ? after : undefined;
    if (next !== undefined && YEAR.test(next.key)) return false;
    if (next !== undefined && (CUES_AFTER.has(next.key) || /^\d+(?:\.\d+)*$/.test(next.key))) return true;

    if (opensSentence(word)) return next === undefined && after?.gap !== 'list' && !isLetter;
    if (before !== undefined && word.gap !== 'phrase' && isLetter) return false;
    if (word.gap === 'phrase' && before !== undefined && CUES_BEFORE.has(before.key)) {
      return next === undefined || !CAPITALISED.test(next.raw);
    }
    if (isLetter || titleCase) return false;
    const isNamePart =
      (word.gap === 'phrase' && before !== undefined && CAPITALISED.test(before.raw) && before.start > 0) ||
      (next !== undefined && CAPITALISED.test(next.raw));
    return !isNamePart;
  };
  return candidates.filter((candidate) => !candidate.wordLike || isMeant(candidate));
}
