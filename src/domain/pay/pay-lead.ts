/** What stands before a pay text on its line. */
export interface PayLead {
  /** The pay text itself, as written. */
  body: string;
  /** "Salary", "Base pay range" … where the line has such a label, else null. */
  label: string | null;
  /** True where a money emoji, whole or mangled, leads the line. */
  money: boolean;
}

const moneyEmoji = /^[💰💵💴💶💷💸💲🤑🪙]/u;

/** A UTF-8 emoji (F0 9F xx xx) once or twice misread as Windows-1252 or Latin-1; the money ones end in B0…B8 after 92. */
const mangledEmoji = /^(?:ð[\u0178\u009f][\u0080-\uffff]{2}|Ã°Å¸(?:â€.|Â.|Ã.|Å.|Æ.|Ë.){2})/u;
const mangledMoney = /^(?:ð[\u0178\u009f](?:[’\u0092][²´-¸°]|¤[‘\u0091])|Ã°Å¸(?:â€™Â[²´-¸°]))/u;

const ornament = /^[^\p{L}\p{N}\p{Sc}(~≈<>≤≥]+/u;

/** What other misreadings of an emoji leave before the figures: a few letters that are not ASCII. A mangled euro sign stays. */
const debris = /^(?!â‚¬|元|円)[^\p{ASCII}\p{Sc}≈≤≥]{1,8}(?=[\s\p{Sc}\d])/u;

/** A label begins or ends with one of these: "Salary in London", "Base pay range", "Hourly rate". */
const payNouns = 'salary|salaries|pay|compensation|comp|remuneration|wages?|ote|ctc|gehalt|salaire';
const labelStart = new RegExp(`^(?:${payNouns})\\b`, 'iu');
const labelEnd = new RegExp(
  `(?:^|\\s|\\()(?:${payNouns}|rate|package|earnings|pay range|pay band|salary range|compensation range|hourly|annual)\\)?$`,
  'iu',
);

const longestLabel = 60;

/** Takes emoji (whole or mangled), bullets, markup and a label such as "Salary:" off a pay line. Nothing else is changed. */
export function takePayLead(line: string): PayLead {
  let body = line.trim();
  let label: string | null = null;
  let money = false;
  for (let round = 0; round < 4; round += 1) {
    const before = body;
    money ||= moneyEmoji.test(body) || mangledMoney.test(body);
    body = body.replace(mangledEmoji, '').replace(ornament, '').replace(debris, '').trimStart();
    const labelled: Labelled | null = label === null ? takeLabel(body) : null;
    if (labelled !== null) {
      label = labelled.label;
      body = labelled.rest;
    }
    if (body === before) break;
  }
  return { body, label, money };
}

interface Labelled {
  label: string;
  rest: string;
}

function takeLabel(body: string): Labelled | null {
  const head = body.slice(0, longestLabel);
  const colon = head.search(/[:：|]/u);
  const dash = /^\p{L}+\s*[-–—]\s/u.exec(head);
  const end = colon >= 0 ? colon : dash === null ? -1 : dash[0].length - 1;
  if (end < 0) return null;
  const label = body
    .slice(0, end)
    .replace(/[-–—*_]/gu, ' ')
    .trim();
  const noun = label.replace(/(?<!\s)\s*\([^()]*\)$/u, '');
  if (/\d/u.test(label) || !(labelStart.test(noun) || labelEnd.test(noun))) return null;
  return { label, rest: body.slice(end + 1).trimStart() };
}
