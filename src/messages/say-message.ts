import format, { type CompiledMessage, type FormatValues } from 'icu-minify/format';

const made = new Map<string, unknown>();

/** Making a formatter costs far more than using it. */
function once<T>(kind: string, locale: string, options: unknown, make: () => T): T {
  const name = `${kind} ${locale} ${JSON.stringify(options)}`;
  const known = (made.get(name) as T | undefined) ?? make();
  made.set(name, known);
  return known;
}

type Tag = ConstructorParameters<typeof Intl.NumberFormat>[0];

const formatters = {
  getNumberFormat: (locale: Tag, options?: Intl.NumberFormatOptions) =>
    once('number', String(locale), options, () => new Intl.NumberFormat(locale, options)),
  getPluralRules: (locale: Tag, options?: Intl.PluralRulesOptions) =>
    once('plural', String(locale), options, () => new Intl.PluralRules(locale, options)),
  getDateTimeFormat: (locale: Tag, options?: Intl.DateTimeFormatOptions) =>
    once('date', String(locale), options, () => new Intl.DateTimeFormat(locale, options)),
};

/** A text of another direction in a line keeps its order, and the line its own. A word in small letters may be what a message selects by. */
const isolated = (values: object): FormatValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, unknown]) => [
      name,
      (typeof value === 'string' && !/^[a-z-]+$/.test(value) ? `\u2068${value}\u2069` : value) as string,
    ]),
  );

/** A message with its values put in; `locale` is for Intl. In a language written from right to left, each value stands apart. */
export const sayMessage = (message: CompiledMessage, locale: string, values: object = {}): string =>
  format(message, locale, locale.startsWith('ar') ? isolated(values) : (values as FormatValues), {
    formatters,
  }) as string;
