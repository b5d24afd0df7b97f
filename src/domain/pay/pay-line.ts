import { readCurrencyWord } from './currency.ts';
import { readPeriod } from './pay-period.ts';
import { type PayToken, plainWord } from './pay-tokens.ts';
import type { PayReading } from './read-pay.ts';

const words = (list: string): Set<string> => new Set(list.split(/\s+/u));

/** Words that lead up to figures on a pay line. */
const leading = words(
  `from up upto to between starting starts start at minimum min maximum max over above under below least most more less no than of the
  a is range salary pay compensation comp wage rate band package ote base total gross net ctc hourly daily weekly monthly yearly annual
  annually per hour day week month year annum approx approximately about around circa ca ab bis zu desde target expected typical us`,
);

/** Words that follow figures directly. Others (`$2M budget`, `$5B company`) make the figures something else than pay. */
const trailing = words(
  `ote doe dob base bonus bonuses equity commission commissions stock options shares rsu rsus benefits super superannuation tips plus and
  or depending dependent on experience based location commensurate with negotiable gross net brutto netto before after tax total
  compensation comp salary pay wage package range ctc fixed variable target estimated typical typically average median starting full time
  part contract pro rata inside outside w2 c2c varies by region market level seniority est up above more less minimum min maximum max a per`,
);

/** Ways to say that no figure is given; they count only behind a label or a money emoji. */
const unstated = words(
  `competitive negotiable doe dob tbd tba na n none not disclosed stated specified available undisclosed confidential unpaid volunteer
  market rate commensurate with experience depending dependent on based to be determined discussed upon request attractive salary`,
);

const longestTail = 16;
const longestGrade = 5;

/** Behind a label, a place or grade may stand before the figures: `Pay grade: G7 £45,000`. */
const mostStrange = 3;

/** Whether a line that has been read as pay is nothing else but pay: no sentence around the figures. */
export function isPayLine({ lead, tokens, figures }: PayReading): boolean {
  const marked = lead.money || lead.label !== null;
  if (figures === null)
    return (
      isEmptyRange(tokens, lead.money) ||
      (marked && tokens.length > 0 && (saysUnstated(tokens) || isGrade(tokens)))
    );

  const labelled = lead.money || (lead.label !== null && figures.currency !== null);
  const before = tokens.slice(0, figures.first).filter((token) => token.kind === 'word');
  const strange = before.filter(
    (token) => !leading.has(plainWord(token)) && readCurrencyWord(token.text) === null,
  );
  if (strange.length > (labelled ? mostStrange : 0)) return false;
  const after = tokens.slice(figures.last + 1);
  if (after.filter((token) => token.kind === 'word').length > longestTail) return false;
  return labelled || followsOn(after);
}

/** `$ - $`, `€ –`, `$0 - $0`: signs, dashes and zeros only. */
function isEmptyRange(tokens: readonly PayToken[], money: boolean): boolean {
  const signs = tokens.filter((token) => token.kind === 'sign' || isCode(token)).length;
  const dashes = tokens.filter((token) => token.kind === 'dash').length;
  const zeros = tokens.filter((token) => token.kind === 'plus' || /^[0.,]+$/u.test(token.text)).length;
  const others = tokens.length - signs - dashes - zeros;
  return signs > 0 && others === 0 && (dashes > 0 || money);
}

function isCode(token: PayToken): boolean {
  return (
    token.kind === 'word' &&
    token.text === token.text.toUpperCase() &&
    readCurrencyWord(token.text)?.code === token.text
  );
}

function saysUnstated(tokens: readonly PayToken[]): boolean {
  return tokens.every((token) =>
    token.kind === 'word' ? unstated.has(plainWord(token)) : token.kind !== 'number',
  );
}

/** `Grade 7`, `Band C2`: what is short and has a number, but no figure. */
function isGrade(tokens: readonly PayToken[]): boolean {
  return tokens.length <= longestGrade && tokens.some((token) => token.kind === 'number');
}

/** Whether the words straight after the figures, up to a comma, parenthesis or the like, belong to pay. */
function followsOn(after: readonly PayToken[]): boolean {
  for (const [at, token] of after.entries()) {
    if (token.kind === 'other' && '([,;|•·:'.includes(token.text)) return true;
    if (token.kind !== 'word' || after[at - 1]?.kind === 'number') continue;
    if (
      !trailing.has(plainWord(token)) &&
      readCurrencyWord(token.text) === null &&
      readPeriod(after, at) === null
    ) {
      if (readPeriod(after, at - 1) === null) return false;
    }
  }
  return true;
}
