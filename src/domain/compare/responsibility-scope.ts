import { tokenise } from '#domain/search/tokenise.ts';
import { wordRoot } from './word-root.ts';

/** What can be read from a sentence alone of how far a responsibility goes; each with its words, as written. */
export interface ScopeWords {
  /** The hand in it: 1 helps, 2 does, 3 decides or answers for it. */
  hand: { rank: number; words: string } | null;
  /** Whom it reaches: 1 a team, 2 several teams, 3 the organization. */
  reach: { rank: number; words: string } | null;
  /** Whom it is done with: 1 juniors, 2 seniors, 3 those above. */
  people: { rank: number; words: string } | null;
}

const HANDS: readonly string[] = [
  'assist support help contribute participate attend shadow learn join share',
  `build write implement conduct prepare run perform maintain document review produce test monitor deliver develop create fix
   install repair carry record draft analyze collect install operate configure design code conduct process handle`,
  'lead own direct head oversee define decide govern approve steer shape chair command',
];
const REACHES: readonly string[] = [
  'team teammate',
  'teams department departments',
  'organization organizations company companies enterprise division industry',
];
/** Of these, only some name people by themselves; the others need somebody behind them: a senior plan is nobody. */
const PEOPLE: readonly string[] = [
  'junior juniors intern interns newcomer newcomers trainee trainees apprentice apprentices',
  'senior seniors',
  'staff principal executive executives director directors',
];
const NEEDS_PERSON = new Set(['junior', 'senior', 'staff', 'principal', 'executive']);
const PERSONS = new Set(
  'engineer developer candidate colleague architect designer analyst scientist manager researcher technician'.split(
    ' ',
  ),
);

const ranked = (rows: readonly string[], fold: (word: string) => string): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, place) => row.split(/\s+/).map((word) => [fold(word), place + 1] as const)));

const asWritten = (word: string): string => word;
const handRanks = ranked(HANDS, wordRoot);
const reachRanks = ranked(REACHES, asWritten);
const peopleRanks = ranked(PEOPLE, asWritten);

/** Reads the scope of a responsibility from its own words; what they don't say is null. The hand is told by how the sentence begins. */
export function readScope(sentence: string): ScopeWords {
  const tokens = tokenise(sentence);
  const [first, second] = tokens;
  const scope: ScopeWords = { hand: null, reach: null, people: null };
  if (first !== undefined) {
    const isPart = first.text === 'take' && second?.text === 'part';
    const rank = isPart ? 1 : handRanks.get(wordRoot(first.text));
    if (rank !== undefined)
      scope.hand = { rank, words: sentence.slice(first.start, isPart ? second.end : first.end) };
  }
  tokens.forEach(({ text, start, end }, place) => {
    const words = sentence.slice(start, end);
    const reach = reachRanks.get(text);
    if (reach !== undefined && reach > (scope.reach?.rank ?? 0)) scope.reach = { rank: reach, words };
    const people = peopleRanks.get(text);
    const next = tokens[place + 1];
    const person = next && PERSONS.has(wordRoot(next.text)) ? next : null;
    if (people === undefined || people <= (scope.people?.rank ?? 0)) return;
    if (person !== null) scope.people = { rank: people, words: sentence.slice(start, person.end) };
    else if (!NEEDS_PERSON.has(text)) scope.people = { rank: people, words };
  });
  return scope;
}
