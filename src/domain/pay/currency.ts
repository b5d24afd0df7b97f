/**
 * Currency signs as people write them → ISO 4217. A bare sign that several countries share reads as CLDR's English data read it
 * (`$` USD, `£` GBP, `¥` JPY) unless the text names another currency of its family. `kr` and `Rs` have no such default: null.
 */
const signs = new Map<string, string>([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['CDN$', 'CAD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['฿', 'THB'],
]);

/** Names and signs made of letters, lower case, that count only beside a figure. */
const words = new Map<string, string | null>([
  ['zł', 'PLN'],
  ['zl', 'PLN'],
  ['kč', 'CZK'],
  ['ft', 'HUF'],
  ['lei', 'RON'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['r', 'ZAR'],
  ['fr', 'CHF'],
  ['sfr', 'CHF'],
  ['rmb', 'CNY'],
  ['yuan', 'CNY'],
  ['yen', 'JPY'],
  ['円', 'JPY'],
  ['元', 'CNY'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['kr', null],
  ['rs', null],
]);

const codes = new Set(
  (
    'USD EUR GBP CHF CAD AUD NZD SGD HKD TWD MXN BRL ARS CLP COP PEN JPY CNY KRW INR PKR LKR NPR BDT SEK NOK DKK ISK ' +
    'PLN CZK HUF RON BGN TRY UAH RUB ILS AED SAR QAR KWD EGP ZAR NGN KES GHS THB PHP IDR MYR VND'
  ).split(' '),
);

const families = new Map<string, readonly string[]>([
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP']],
  ['dollar', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD']],
  ['dollars', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD']],
  ['£', ['GBP', 'EGP']],
  ['pounds', ['GBP', 'EGP']],
  ['¥', ['JPY', 'CNY']],
  ['￥', ['JPY', 'CNY']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['rs', ['INR', 'PKR', 'LKR', 'NPR']],
]);

const demonyms = new Map([
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['zealand', 'NZD'],
  ['singapore', 'SGD'],
  ['kong', 'HKD'],
  ['mexican', 'MXN'],
  ['swedish', 'SEK'],
  ['norwegian', 'NOK'],
  ['danish', 'DKK'],
  ['icelandic', 'ISK'],
]);

/** A currency as written: `code` is ISO 4217, or null where the sign alone does not tell (`kr`). */
export interface WrittenCurrency {
  text: string;
  /** The text in the one spelling by which shared signs are settled. */
  sign: string;
  code: string | null;
}

/** Reads a sign such as `$`, `CA$`, `USD$` or `€`; the code is null for a sign that is not in the list. */
export function readCurrencySign(text: string): WrittenCurrency {
  const sign = text.replace(' ', '');
  const letters = sign.slice(0, -1);
  return { text, sign, code: signs.get(sign) ?? (codes.has(letters) ? letters : null) };
}

/** Reads a word that stands beside a figure: an ISO 4217 code in any case, or a name such as `zł`. Null for other words. */
export function readCurrencyWord(word: string): WrittenCurrency | null {
  const upper = word.toUpperCase();
  if (codes.has(upper)) return { text: word, sign: upper, code: upper };
  const sign = word.toLowerCase();
  const code = words.get(sign);
  return code === undefined ? null : { text: word, sign, code };
}

/**
 * The currency of figures, given the sign beside them (null where there is none) and the other words of the line: `$90,000 (CAD)`
 * is CAD, and a code among the words counts where no sign is written. Codes among the words must be in capitals.
 */
export function settleCurrency(written: WrittenCurrency | null, others: readonly string[]): string | null {
  if (written === null) return others.find((word) => codes.has(word)) ?? null;
  const family = families.get(written.sign);
  if (family === undefined) return written.code;
  for (const word of others) {
    const named = codes.has(word) ? word : demonyms.get(word.toLowerCase());
    if (named !== undefined && family.includes(named)) return named;
  }
  return written.code;
}
