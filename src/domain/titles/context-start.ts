import {
  clauseAdjectives,
  clausePrepositions,
  clauseVerbs,
  companyNouns,
  contextOpeners,
  determiners,
  namesIn,
  nounsInIng,
  quietOpeners,
  vagueAlternatives,
} from './context-vocabulary.ts';
import { isHead } from './name-shape.ts';

const ADVERB = /^(?!early|family|assembly|supply|daily|weekly|monthly|quarterly|anomaly|.*friendly).{3,}ly$/;
/** After "of" only what cannot begin the name of an area: `of a …`, `of several …`, but `of Global Operations`. */
const AFTER_OF =
  /^(?:an?|any|the|this|one|two|three|multiple|several|various|many|some|their|our|its|specific)$/;

const OBJECT = /^(?:an?|the|in|into|for|from|of|on|to|towards?|with)$/i;

const isQuiet = (word: string): boolean => word === word.toLowerCase();
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

function ingOpens(words: readonly string[], at: number): boolean {
  const word = (words[at] ?? '').toLowerCase();
  if (!/^(?:[a-z]+-)*[a-z]{2,}ing$/.test(word) || at === words.length - 1) return false;
  const before = words[at - 1] ?? '';
  if (clauseVerbs.has(word)) {
    // Capitalised it may still be part of a name: "Investor Reporting Analyst".
    return (
      isQuiet(words[at] ?? '') ||
      (isHead(before) && (OBJECT.test(words[at + 1] ?? '') || !isHead(words.at(-1) ?? '')))
    );
  }
  if (!isQuiet(words[at] ?? '') || !words.slice(0, at).some(isCapital)) return false;
  if (!nounsInIng.has(word)) return true;
  // "Test Architect designing pipelines": a noun in -ing is a verb after a head, unless it leads to another head.
  return (
    isHead(before) &&
    !isHead(words.at(-1) ?? '') &&
    !/^(?:engineering|marketing|accounting|nursing)$/.test(word)
  );
}

function inOpens(words: readonly string[], at: number): boolean {
  const next = (words[at + 1] ?? '').toLowerCase();
  if (namesIn.has(next)) return false;
  if (determiners.has(next)) return true;
  if (words.slice(at + 1).some((word) => companyNouns.has(word.toLowerCase()))) return true;
  return isQuiet(words[at + 1] ?? '') && words.slice(0, at).some(isCapital);
}

function opensAt(words: readonly string[], at: number): boolean {
  const written = words[at] ?? '';
  const word = written.toLowerCase();
  const next = (words[at + 1] ?? '').toLowerCase();
  if (next === '') return false;
  if (contextOpeners.has(word)) return true;
  if (word === 'in') return inOpens(words, at);
  if (word === 'of') return AFTER_OF.test(next);
  if (word === 'on' || word === 'as') return determiners.has(next) || next === 'part';
  if (/^\d/.test(word)) return /^(?:years?|yrs?)\b/.test(next);
  if (word === 'and') return vagueAlternatives.has(next);
  if (ingOpens(words, at)) return true;
  if (!isQuiet(written)) return false;
  if (quietOpeners.has(word) || ADVERB.test(word)) return true;
  return clausePrepositions.has(next) && (clauseAdjectives.has(word) || /[a-z]{2}ed$/.test(word));
}

/**
 * Index of the word at which context begins (`with …`, `who …`, `in a …`, `moving into …`), or -1. `from` is the first index
 * it may begin at: 1 for a phrase, whose first word is part of a name, 0 for what follows a comma.
 */
export function contextStart(words: readonly string[], from: 0 | 1): number {
  for (let at = from; at < words.length; at++) if (opensAt(words, at)) return at;
  return -1;
}
