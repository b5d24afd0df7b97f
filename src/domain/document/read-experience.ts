import type { Experience } from './role-document.ts';

type ExperienceYears = Pick<Experience, 'minYears' | 'maxYears' | 'openEnded'>;

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const number = `(?<![\\d.,$€£#/]|[a-z])(\\d{1,2}(?:\\.\\d{1,2})?|${words.slice().reverse().join('|')})(?![\\d,/]|\\.\\d)(?:\\s{0,2}\\(\\s?[\\w]{1,9}\\s?\\))?`;
const more = `\\s{0,2}(\\+|plus\\b|or more\\b|or above\\b|and above\\b|and up\\b)?`;
const unit = `\\s{0,2}-?(years?|yrs?|yoe|months?|mos?)(?![a-z])(?!\\S{0,2}\\s{1,2}(?:old|of age|ago)\\b)`;
const span = new RegExp(
  `${number}${more}(?:${unit})?\\s{0,2}(?:-{1,2}|to\\b|or\\b|through\\b)\\s{0,2}${number}${more}${unit}${more}`,
);
const between = new RegExp(
  `between\\s{1,2}${number}()(?:${unit})?\\s{1,2}and\\s{1,2}${number}${more}${unit}${more}`,
);
const single = new RegExp(`${number}${more}${unit}${more}`);
const bareSpan = new RegExp(`^\\s*${number}${more}()\\s{0,2}(?:-|to)\\s{0,2}${number}${more}()\\s*$`);
const bareMinimum = new RegExp(`^\\s*${number}\\s{0,2}\\+\\s*$`);

const none =
  /\bno (?:(?:prior|previous|professional|formal|work|relevant|specific) ){0,3}experience (?:is )?(?:required|needed|necessary|expected)|\bexperience (?:is )?not (?:required|needed|necessary)|^\s*(?:none|no experience)(?: (?:required|needed|necessary))?[.\s]*$/;
const atLeast =
  /(?:at least|minimum(?: of)?|min\.?(?: of)?|more than|over|from|a minimum of|no less than|not less than|upwards of)\s*(?:a |an |about )?$/;
const upTo = /(?:up to|less than|under|at most|no more than|maximum of|fewer than)\s*$/;

const HIGHEST = 60;

/**
 * Reads the first statement of experience in a sentence, in years (months count as twelfths): `10-15+ years`, `at least 5 years`,
 * `three to five years`, `18 months`. A bound that is not stated is null; `openEnded` is true where the text says "or more" in any
 * way. All is null where nothing is stated. Calendar years, ages and versions are no experience.
 */
export function readExperience(text: string): ExperienceYears {
  const plain = text
    .toLowerCase()
    .slice(0, 2000)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
  const found = [between, span, single, bareSpan]
    .map((pattern) => pattern.exec(plain))
    .filter((match) => match !== null)
    .toSorted((a, b) => a.index - b.index)[0];
  const noneAt = none.exec(plain)?.index ?? Infinity;
  if (noneAt < (found?.index ?? Infinity)) return { minYears: 0, maxYears: null, openEnded: false };
  if (found === undefined) {
    const minimum = bareMinimum.exec(plain)?.[1];
    return {
      minYears: minimum === undefined ? null : yearsOf(minimum),
      maxYears: null,
      openEnded: minimum !== undefined,
    };
  }
  return found.length > 6 ? readSpan(found) : readSingle(found, plain.slice(0, found.index));
}

/** Groups: number, more, unit, number, more, unit, more. */
function readSpan([
  ,
  low = '',
  ,
  lowUnit,
  high = '',
  more1,
  highUnit,
  more2,
]: RegExpExecArray): ExperienceYears {
  const a = yearsOf(low, lowUnit, highUnit);
  const b = yearsOf(high, highUnit);
  if (a === null || b === null) return { minYears: null, maxYears: null, openEnded: false };
  return { minYears: Math.min(a, b), maxYears: Math.max(a, b), openEnded: Boolean(more1 ?? more2) };
}

/** Groups: number, more, unit, more. */
function readSingle(
  [, figure = '', more1, unitWord = '', more2]: RegExpExecArray,
  before: string,
): ExperienceYears {
  const years = yearsOf(figure, unitWord);
  if (upTo.test(before)) return { minYears: null, maxYears: years, openEnded: false };
  return {
    minYears: years,
    maxYears: null,
    openEnded: years !== null && (Boolean(more1 ?? more2) || atLeast.test(before)),
  };
}

/** `units` are the units that may be meant, the nearest first; none means years. */
function yearsOf(figure: string, ...units: (string | undefined)[]): number | null {
  const spelled = words.indexOf(figure);
  const count = spelled >= 0 ? spelled : Number(figure);
  const isMonths = units.find(Boolean)?.startsWith('mo') ?? false;
  const years = isMonths ? Math.round((count / 12) * 100) / 100 : count;
  return years > HIGHEST ? null : years;
}
