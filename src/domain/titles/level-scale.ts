import type { Track } from '#domain/document/role-document.ts';

/**
 * One scale of scope for all ladders, from the words that titles use for it. "Plain" is a title without a grade.
 *
 * | rank | individual                                   | management                                    |
 * |------|----------------------------------------------|-----------------------------------------------|
 * | 0    | before a first post; only a document states it |                                             |
 * | 1    | intern, trainee, apprentice                  |                                               |
 * | 2    | junior, associate, entry level, I            |                                               |
 * | 3    | plain title, II; product or project manager  |                                               |
 * | 4    | senior, III                                  | supervisor, assistant manager                 |
 * | 5    | staff, lead, IV                              | manager, team lead                            |
 * | 6    | principal, expert, architect, V              | senior manager, group manager                 |
 * | 7    | distinguished, senior principal, chief architect | director, head of                         |
 * | 8    | fellow                                       | senior director, vice president, general manager |
 * | 9    |                                              | senior or executive vice president            |
 * | 10   |                                              | chief … officer, president, general counsel   |
 */
export const highestRank = 10;
export const plainRank = 3;

/** A kind of title, tried on its compared words (see title-words.ts) joined by spaces; the first that fits decides. */
export interface LevelRule {
  says: RegExp;
  rank: number;
  track: Track;
  /** Where set, grades of the individual track (below) take the place of `rank`: Senior Product Manager. */
  isPlain?: true;
  /** Where set, the words are used for roles of unlike scope, so that the order of steps may correct the rank. */
  isLoose?: true;
}

/** Managers of a thing rather than of people. "Customer success" ends in "success". */
const THINGS =
  'account|brand|campaign|case|category|change|community|configuration|content|contract|engagement|incident|media|' +
  'partner|partnership|problem|product|product marketing|program|project|relationship|release|success|vendor';

export const levelRules: readonly LevelRule[] = [
  {
    says: /^(?:intern|trainee|apprentice|extern)\b|\b(?:intern|trainee|apprentice|extern|co op)$/,
    rank: 1,
    track: 'individual',
  },
  { says: /\bchief of staff\b/, rank: 6, track: 'individual', isLoose: true },
  { says: /\bchief of\b/, rank: 9, track: 'management' },
  { says: /\bchief\b.*\bofficer\b/, rank: 10, track: 'management' },
  {
    says: /\b(?:nonexecutive director|board director|board member|cofounder|founder|general counsel)\b/,
    rank: 10,
    track: 'management',
  },
  { says: /\bexecutive vice president\b/, rank: 9, track: 'management' },
  { says: /\bvice president\b/, rank: 8, track: 'management' },
  { says: /\bpresident\b/, rank: 10, track: 'management' },
  { says: /\bmanaging (?:director|partner)\b/, rank: 9, track: 'management' },
  { says: /\b(?:executive director|general manager)\b/, rank: 8, track: 'management' },
  { says: /\bdirector\b|\bhead of\b|\bhead$|\b(?!^)chief$/, rank: 7, track: 'management' },
  { says: /\bgroup\b.*\bmanager\b/, rank: 6, track: 'management' },
  { says: new RegExp(`\\b(?:${THINGS}) manager\\b`), rank: 3, track: 'individual', isPlain: true },
  { says: /\bmanager\b|\bteam lead(?:er)?\b/, rank: 5, track: 'management', isLoose: true },
  { says: /\b(?:supervisor|foreman|superintendent)\b/, rank: 4, track: 'management' },
  { says: /^chief\b/, rank: 7, track: 'individual' },
  {
    says: /\b(?:research|teaching|clinical|instructional|postdoctoral|graduate) fellow\b/,
    rank: 3,
    track: 'individual',
    isPlain: true,
  },
  { says: /\bfellow$/, rank: 8, track: 'individual' },
  { says: /\b(?:principal|distinguished)\b.*\barchitect\b/, rank: 7, track: 'individual' },
  { says: /\b(?:junior|associate|assistant)\b.*\barchitect\b/, rank: 4, track: 'individual', isLoose: true },
  { says: /\barchitect\b/, rank: 6, track: 'individual', isLoose: true },
  { says: /(?!^)\blead(?:er)?$/, rank: 5, track: 'individual', isPlain: true },
];

/** Grades of the individual track; the highest of a title counts. `first` grades count only as a title's first word. */
export const gradeRanks: ReadonlyMap<string, { rank: number; first?: true }> = new Map([
  ['junior', { rank: 2 }],
  ['associate', { rank: 2 }],
  ['entry', { rank: 2, first: true }],
  ['novice', { rank: 2 }],
  ['assistant', { rank: 2, first: true }],
  ['graduate', { rank: 2 }],
  ['undergraduate', { rank: 2 }],
  ['mid', { rank: 3 }],
  ['intermediate', { rank: 3 }],
  ['senior', { rank: 4 }],
  ['staff', { rank: 5 }],
  ['lead', { rank: 5 }],
  ['leader', { rank: 5 }],
  ['head', { rank: 5, first: true }],
  ['master', { rank: 5, first: true }],
  ['principal', { rank: 6 }],
  ['expert', { rank: 6 }],
  ['distinguished', { rank: 7 }],
]);

/** "Staff" is no grade here: a staff attorney is one who is employed, event staff are people. */
export const employedStaff =
  /\bstaff (?:accountant|attorney|counsel|member|nurse|pharmacist|photographer|writer)\b|\bstaff$/;

/** Words that put a management title one rank lower. */
export const deputies = /\b(?:assistant|associate|deputy|junior)\b/;
