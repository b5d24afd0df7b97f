import type { Level, Track } from '#domain/document/role-document.ts';
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

function plainLevel(words: readonly string[], base: number): number {
  const isEmployed = employedStaff.test(words.join(' '));
  const ranks = words.flatMap((word, at) => {
    const grade = gradeRanks.get(word);
    const counts =
      grade !== undefined && (grade.first !== true || at === 0) && !(word === 'staff' && isEmployed);
    return counts ? [grade.rank] : [];
  });
  if (ranks.length > 0) {
    const highest = Math.max(base > plainRank ? base : 0, ...ranks);
    // Senior Staff, Senior Principal: one above the grade itself.
    return highest > 4 && words.includes('senior') ? highest + 1 : highest;
  }
  const level = Number(/ ([1-9])$/.exec(words.join(' '))?.[1]);
  return Number.isNaN(level) || base !== plainRank ? base : Math.min(8, level + 1);
}

function managementLevel(text: string, base: number): number {
  const isSecond = base < 7 && / [2-9]$/.test(text);
  if (/\bsenior\b/.test(text) || isSecond) return base + 1;
  if (base === 5 && /\bprincipal\b/.test(text)) return 6;
  return deputies.test(text) ? base - 1 : base;
}

/** What a title's words say. What stands after "to" is somebody else's title: Executive Assistant to the CEO. */
function titleLevel(title: string): { rank: number; track: Track } {
  const all = titleWords(title.slice(0, LONGEST_TITLE));
  const to = all.indexOf('to');
  const own = to > 0 ? all.slice(0, to) : all;
  const text = own.join(' ');
  const rule = levelRules.find(({ says }) => says.test(text)) ?? plain;
  // Grades stand before "of": a Director of Senior Living is no senior director.
  const of = own.indexOf('of');
  const level = own.slice(-1).filter((word) => /^[1-9]$/.test(word));
  const graded = of > 0 ? [...own.slice(0, of), ...level] : own;
  if (rule.isPlain) return { rank: plainLevel(graded, rule.rank), track: rule.track };
  const rank = rule.track === 'management' ? managementLevel(graded.join(' '), rule.rank) : rule.rank;
  return { rank, track: rule.track };
}

/**
 * A role's place on the common scale of scope (level-scale.ts): rank 0 to 10 and track. What the document states itself counts
 * first, each of rank and track for itself; the words of the title give the rest. `from` tells where the rank comes from.
 */
export function inferLevel(input: {
  title: string;
  field: { rank: number | null; track: Track | null } | null;
}): Level {
  const said = titleLevel(input.title);
  const { rank = null, track = null } = input.field ?? {};
  const isStated = rank !== null && Number.isFinite(rank);
  return {
    rank: within(isStated ? rank : said.rank),
    track: track ?? said.track,
    from: isStated ? 'field' : 'title',
  };
}
