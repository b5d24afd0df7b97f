import { tokenise } from '#domain/search/tokenise.ts';
import { wordRoot } from './word-root.ts';

/**
 * A word that says what a sentence is about: `matter` is what it is compared by, `start` and `end` are UTF-16 offsets. `isAside` where it
 * stands behind a "so that", "which" or "until".
 */
export interface MatterWord {
  matter: string;
  isAside: boolean;
  start: number;
  end: number;
}

/** Words of one matter: who is coached is mentored. Each row's first word names it. */
const MATTERS = `
  mentor mentors mentoring mentorship coach coaching guide tutor
  hire hiring candidate recruit recruiting recruitment
  incident outage escalation escalate
  security secure vulnerability threat
  performance speed slow slowdown latency bottleneck tune cache caching
  architecture architect architectural
  document documentation
  diagnose diagnosis diagnostic debug debugging troubleshoot troubleshooting cause bug defect
  project initiative
  monitor monitoring logging alert alerting observability telemetry
  deploy deployment release rollout
  strategy strategic roadmap
  prototype prototyping
  budget budgeting spending
  customer client
  vendor supplier
  compliance compliant audit auditing regulation regulatory regulator
  standard guideline convention
  report reporting dashboard
  standup sprint agile
  train training workshop
`;

/** Words that say how, to whom or with what weight something is done, not what it is about. */
const ABOUT_NOTHING = `
  a an and any are as at be been before behind being but by can do does each for from had has have how if in into is it its
  itself of off on once one or other others out over own so such than that the their them themselves then there these they this
  those through to too under until up upon was well were what when where which while who whom whose why will with within without
  about above across after again against all along also among around because below between both down during either every few
  further here least less like long make made makes many may more most much must near need needs new no nor not now only per
  same several should since some still take taken takes toward towards unless very via way ways whether yet you your we our
  across end first full good great high large larger last level low main major part people place set sets small various year
  years time times day days week weeks month months quarter work working works worker use uses used using user users keep keeps
  kept get gets give gives given put help helps assist support supports supporting lead leads leading own owns drive drives
  manage manages ensure ensures provide provides create build builds building run runs develop maintain maintains define defines
  establish establishes share shares conduct perform oversee direct directs respond contribute participate join follow bring
  carry serve stand include including based related together
  team teams department departments organization organizations company companies business enterprise division group groups
  engineer engineers engineering developer developers analyst analysts specialist specialists manager managers colleague colleagues member
  members peer peers staff junior senior lead principal leader leaders leadership executive executives expert experts stakeholder
  stakeholders internal external critical complex key important clear better best
`;

/** What follows them is a reason, a limit or a detail. */
const ASIDES = new Set([
  'so',
  'that',
  'which',
  'who',
  'whose',
  'until',
  'when',
  'while',
  'where',
  'before',
  'because',
  'including',
  'unless',
]);

const words = (text: string): string[] => text.trim().split(/\s+/);

const matterOf = new Map(
  MATTERS.trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', ...others] = words(row);
      return [name, ...others].map((word) => [wordRoot(word), name] as const);
    }),
);
const aboutNothing = new Set(words(ABOUT_NOTHING));

/** The words of a sentence that say what it is about, in order. Linear in its length. */
export function matterWords(sentence: string): MatterWord[] {
  let isAside = false;
  return tokenise(sentence).flatMap(({ text, start, end }) => {
    isAside ||= ASIDES.has(text);
    if (text.length < 3 && !/[+#]/.test(text)) return [];
    if (aboutNothing.has(text)) return [];
    const root = wordRoot(text);
    return [{ matter: matterOf.get(root) ?? root, isAside, start, end }];
  });
}

/** A sentence in parts that make it up, in order: those that name one of `matters`, and the rest between them. */
export function markMatters(
  sentence: string,
  matters: readonly string[],
): { text: string; isShared: boolean }[] {
  const parts: { text: string; isShared: boolean }[] = [];
  let done = 0;
  for (const { matter, start, end } of matterWords(sentence)) {
    if (!matters.includes(matter) || start < done) continue;
    if (start > done) parts.push({ text: sentence.slice(done, start), isShared: false });
    parts.push({ text: sentence.slice(start, end), isShared: true });
    done = end;
  }
  if (done < sentence.length) parts.push({ text: sentence.slice(done), isShared: false });
  return parts;
}
