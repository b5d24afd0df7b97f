import type { Level, LevelConfidence, Track } from '#domain/document/role-document.ts';
import {
  deputies,
  employedStaff,
  gradeRanks,
  highestRank,
  levelRules,
  plainRank,
  type LevelRule,
} from './level-scale.ts';
import { titleWords } from './title-words.ts';

/** A title longer than this (UTF-16 code units) is read by its beginning. */
const LONGEST_TITLE = 300;

const plain: LevelRule = { says: /^/, rank: plainRank, track: 'individual', isPlain: true };

const within = (rank: number): number => Math.min(highestRank, Math.max(0, Math.round(rank)));

/** A rank, and the words of the title that say it, a numbered grade by its number; without words it is that of a plain title. */
interface Reading {
  rank: number;
  words: string[];
}

function plainLevel(words: readonly string[], base: Reading): Reading {
  const isEmployed = employedStaff.test(words.join(' '));
  const grades = words.flatMap((word, at) => {
    const grade = gradeRanks.get(word);
    const counts =
      grade !== undefined && (grade.first !== true || at === 0) && !(word === 'staff' && isEmployed);
    return counts ? [{ word, rank: grade.rank }] : [];
  });
  if (grades.length > 0) {
    const highest = Math.max(base.rank > plainRank ? base.rank : 0, ...grades.map(({ rank }) => rank));
    const own = grades.find(({ rank }) => rank === highest)?.word;
    const said = own === undefined ? base.words : [own];
    // Senior Staff, Senior Principal: one above the grade itself.
    if (highest > 4 && words.includes('senior')) return { rank: highest + 1, words: ['senior', ...said] };
    return { rank: highest, words: said };
  }
  const level = Number(/ ([1-9])$/.exec(words.join(' '))?.[1]);
  if (Number.isNaN(level) || base.rank !== plainRank) return base;
  return { rank: Math.min(8, level + 1), words: [`${level}`] };
}

function managementLevel(text: string, base: Reading): Reading {
  const level = base.rank < 7 ? / ([2-9])$/.exec(text)?.[1] : undefined;
  const further = (word: string, by: number): Reading => ({
    rank: base.rank + by,
    words: [...new Set([word, ...base.words])],
  });
  if (/\bsenior\b/.test(text)) return further('senior', 1);
  if (level !== undefined) return further(level, 1);
  if (base.rank === 5 && /\bprincipal\b/.test(text)) return further('principal', 1);
  const deputy = deputies.exec(text)?.[0];
  return deputy === undefined ? base : further(deputy, -1);
}

/** What a title's words say. What stands after "to" is somebody else's title: Executive Assistant to the CEO. */
function titleLevel(title: string): Pick<Level, 'rank' | 'track' | 'confidence' | 'signs'> {
  const all = titleWords(title.slice(0, LONGEST_TITLE));
  const to = all.indexOf('to');
  const own = to > 0 ? all.slice(0, to) : all;
  const text = own.join(' ');
  const rule = levelRules.find(({ says }) => says.test(text)) ?? plain;
  // Grades stand before "of": a Director of Senior Living is no senior director.
  const of = own.indexOf('of');
  const level = own.slice(-1).filter((word) => /^[1-9]$/.test(word));
  const graded = of > 0 ? [...own.slice(0, of), ...level] : own;
  const base: Reading = {
    rank: rule.rank,
    words: rule.isPlain && rule.rank === plainRank ? [] : [rule.says.exec(text)?.[0] ?? ''],
  };
  const read = rule.isPlain
    ? plainLevel(graded, base)
    : rule.track === 'management'
      ? managementLevel(graded.join(' '), base)
      : base;
  return { rank: read.rank, track: rule.track, ...explain(read, base, rule.isLoose === true) };
}

function explain(
  { words }: Reading,
  base: Reading,
  isLoose: boolean,
): { confidence: LevelConfidence; signs: string[] } {
  if (words.length === 0) return { confidence: 'low', signs: [] };
  return {
    confidence: isLoose && words.length === base.words.length ? 'medium' : 'high',
    signs: words.map(capitalised),
  };
}

/** `vice president` → `Vice President`; small words stay small. */
const capitalised = (words: string): string =>
  words.replace(/(?<![\p{L}\p{M}\p{N}])(?!(?:and|for|of|the)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());

/**
 * A role's place on the common scale of scope (level-scale.ts): rank 0 to 10 and track. What the document states itself counts
 * first, each of rank and track for itself; the words of the title give the rest. `from`, `signs` and `confidence` are those of the
 * rank: high where the field or a word of grade says it, medium for words that are used loosely (manager, architect), low for a plain title.
 */
export function inferLevel(input: {
  title: string;
  field: { rank: number | null; track: Track | null } | null;
}): Level {
  const said = titleLevel(input.title);
  const { rank = null, track = null } = input.field ?? {};
  if (rank !== null && Number.isFinite(rank)) {
    return {
      ...{ rank: within(rank), track: track ?? said.track, from: 'field' },
      ...{ confidence: 'high', signs: [] },
    };
  }
  return { ...said, rank: within(said.rank), track: track ?? said.track, from: 'title' };
}
