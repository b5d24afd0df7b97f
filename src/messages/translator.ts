import type { CompiledMessage } from 'icu-minify/format';
import { formatTag, type Locale } from './locales.ts';
import type { Translate } from './message-types.ts';
import { sayMessage } from './say-message.ts';

/** Messages by key, compiled. */
export type Messages = Readonly<Record<string, CompiledMessage>>;

/** Says messages of one language. A message that is missing is said by its key. */
export function translator(locale: Locale, messages: Messages): Translate {
  const tag = formatTag(locale);
  const translate = (key: string, values?: object) => sayMessage(messages[key] ?? key, tag, values);
  return Object.assign(translate, { locale: tag });
}
