import { matchSentences } from './match-sentences.ts';
import { readScope, type ScopeWords } from './responsibility-scope.ts';

/** A sentence of a document's responsibilities. */
export interface Responsibility {
  text: string;
  isSecondary: boolean;
}

/** What differs in scope between two sentences of one matter, in their own words. */
export interface ScopeChange {
  kind: keyof ScopeWords;
  from: string;
  to: string;
}

/**
 * Two sentences of one matter. `deepened`: the second says more of the hand in it, of whom it reaches or of whom it is done with, and less
 * of none; `narrowed`: the other way round; `alike`: neither can be said.
 */
export interface SharedResponsibility {
  kind: 'deepened' | 'narrowed' | 'alike';
  from: Responsibility;
  to: Responsibility;
  /** What both are about (see matter-words.ts). */
  shared: string[];
  changes: ScopeChange[];
}

/** What changes from one role's responsibilities to another's. Every sentence of either is in exactly one place, in its order. */
export interface ResponsibilityChanges {
  shared: SharedResponsibility[];
  added: Responsibility[];
  dropped: Responsibility[];
}

const scopes: readonly (keyof ScopeWords)[] = ['hand', 'reach', 'people'];

/** The responsibilities of a document, primary before secondary. */
export const listResponsibilities = ({
  primary,
  secondary,
}: {
  primary: readonly string[];
  secondary: readonly string[];
}): Responsibility[] => [
  ...primary.map((text) => ({ text, isSecondary: false })),
  ...secondary.map((text) => ({ text, isSecondary: true })),
];

/**
 * Tells what is added, dropped and shared on the way from one role to another. Nothing is claimed but what the words of two sentences
 * say; a matter that both word quite differently counts as dropped and added.
 */
export function compareResponsibilities(
  from: readonly Responsibility[],
  to: readonly Responsibility[],
): ResponsibilityChanges {
  const texts = (all: readonly Responsibility[]): string[] => all.map(({ text }) => text);
  const matches = matchSentences(texts(from), texts(to)).sort((one, other) => one.b - other.b);
  const shared = matches.flatMap((match) => {
    const [one, other] = [from[match.a], to[match.b]];
    return one && other ? [{ from: one, to: other, shared: match.shared, ...compareScopes(one, other) }] : [];
  });
  const [kept, met] = [new Set(matches.map(({ a }) => a)), new Set(matches.map(({ b }) => b))];
  return {
    shared,
    added: to.filter((_, place) => !met.has(place)),
    dropped: from.filter((_, place) => !kept.has(place)),
  };
}

function compareScopes(
  from: Responsibility,
  to: Responsibility,
): Pick<SharedResponsibility, 'kind' | 'changes'> {
  const [before, after] = [readScope(from.text), readScope(to.text)];
  const changes: ScopeChange[] = [];
  const directions = new Set<number>();
  for (const kind of scopes) {
    const [one, other] = [before[kind], after[kind]];
    if (!one || !other || one.rank === other.rank) continue;
    changes.push({ kind, from: one.words, to: other.words });
    directions.add(Math.sign(other.rank - one.rank));
  }
  const [only] = directions;
  if (directions.size !== 1 || only === undefined) return { kind: 'alike', changes: [] };
  return { kind: only > 0 ? 'deepened' : 'narrowed', changes };
}
