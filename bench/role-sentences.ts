import type { SeededRandom } from './seeded-random.ts';

const list = (words: string): string[] => words.split('|');

const VERBS = list(
  'Plan|Design|Build|Review|Measure|Document|Maintain|Coordinate|Improve|Test|Approve|Present|Estimate|Migrate|' +
    'Monitor|Investigate|Simplify|Prioritize|Negotiate|Audit|Prepare|Compare|Trace|Retire|Introduce|Support',
);
const OBJECTS = list(
  'the services that other teams depend on|the yearly plan and its budget|changes before they reach customers|' +
    'the weekly figures and what explains them|requests that arrive from the field|contracts with outside suppliers|' +
    'the controls that regulators ask for|incident reports and their follow-up|the backlog of known defects|' +
    'shared components and their owners|training for new colleagues|forecasts of demand and capacity|' +
    'records that auditors will want to see|interfaces between old and new systems|experiments and their results|' +
    'the handover between shifts|guidelines that keep the work consistent|dashboards that managers read each morning',
);
const CONTEXTS = list(
  'so that decisions rest on evidence rather than habit|together with the teams that have to live with the outcome|' +
    'and explain the trade-offs to people outside the field|before the quarter closes and the numbers are fixed|' +
    'with clear notes on what was tried and what was left out|while the previous arrangement keeps running|' +
    'and agree on dates that hold|within the limits that finance and legal have set|at the pace that the market asks for|' +
    'and report deviations early enough to act on them|without adding work for those on call|' +
    'from the first draft to the day it is switched off|across sites that follow different customs|' +
    'and make sure that the next person can repeat it',
);
const SKILL_LEADS = list(
  'Working knowledge of|Daily use of|Several years with|Confident command of|Practical experience with|' +
    'Sound judgment about|Certified training in|A thorough understanding of',
);
const SKILL_ENDS = list(
  'in production settings|for reports that leave the team|at the scale of several sites|including their known limits|' +
    'as part of regulated work|with peers from other disciplines|under time pressure|from planning to operation',
);

export const responsibility = (random: SeededRandom): string =>
  `${random.pick(VERBS)} ${random.pick(OBJECTS)} and ${random.pick(OBJECTS)} ${random.pick(CONTEXTS)}.`;

/** A sentence that names one to three of the skills. */
export function skillSentence(names: readonly string[], random: SeededRandom): string {
  const named = random.sample(names, random.between(1, 3));
  const last = named.pop() ?? '';
  const all = named.length === 0 ? last : `${named.join(', ')} and ${last}`;
  return `${random.pick(SKILL_LEADS)} ${all} ${random.pick(SKILL_ENDS)}.`;
}

/** What a sentence that `skillSentence` made consists of: its names, and the words around them. */
export function skillParts(sentence: string): string[] {
  const lead = SKILL_LEADS.find((words) => sentence.startsWith(words)) ?? '';
  const end = SKILL_ENDS.find((words) => sentence.endsWith(`${words}.`)) ?? '';
  return [lead, ...sentence.slice(lead.length + 1, -end.length - 2).split(/, | and /), end];
}

/** A paragraph about the role, which names it. */
export function definition(title: string, area: string, random: SeededRandom): string {
  const duty = (): string => `${random.pick(OBJECTS)} ${random.pick(CONTEXTS)}`;
  return (
    `The ${title} answers for ${duty()}. In ${area.toLowerCase()} this means to look after ${duty()}, ` +
    `and to stay close enough to the work to notice when ${random.pick(OBJECTS)} no longer fit. ` +
    `Success shows in ${duty()}.`
  );
}
