import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { formatTag, locales } from './locales.ts';
import { readMessages } from './read-messages.ts';

const english = await readMessages('en');
const texts = (rooms: typeof english) => [...rooms].flatMap(([, messages]) => Object.entries(messages));

/** What a message puts in, and how: "count plural", "title". */
function valuesOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...valuesOf(element.children)];
      case TYPE.plural:
      case TYPE.select:
        return [
          `${element.value} ${element.type === TYPE.plural ? 'plural' : Object.keys(element.options).sort().join(' ')}`,
          ...Object.values(element.options).flatMap(({ value }) => valuesOf(value)),
        ];
      default:
        return [element.value];
    }
  });
}
const namesOf = (text: string): string[] => [...new Set(valuesOf(parse(text)))].sort();

/** The forms of each plural of a message. */
function formsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element): string[][] => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const own = element.type === TYPE.plural ? [Object.keys(element.options)] : [];
    return [...own, ...Object.values(element.options).flatMap(({ value }) => formsOf(value))];
  });
}

/** Words that are the same in English and another language, or names. */
const alike = new Set([
  'Problem',
  'Graph',
  'Senior',
  'Staff',
  'Principal',
  'Trainee',
  'Junior',
  'Fellow',
  'Distinguished',
  'Chief',
  'Vice President',
  'Manager',
  'Supervisor',
  'Lateral: {statement}',
]);

describe.each(locales)('messages: %s', (locale) => {
  it('has every message of every room, with the same values', async () => {
    const own = await readMessages(locale);
    expect([...own.keys()]).toEqual([...english.keys()]);
    const shapes = (rooms: typeof english) =>
      Object.fromEntries(texts(rooms).map(([key, text]) => [key, namesOf(text)]));
    expect(shapes(own)).toEqual(shapes(english));
  });

  it('has a form for every number that the language tells apart', async () => {
    const counts = new Set(
      texts(english)
        .filter(([, text]) => /\bone \{/.test(text))
        .map(([key]) => key),
    );
    const needed = new Intl.PluralRules(formatTag(locale)).resolvedOptions().pluralCategories;
    for (const [key, text] of texts(await readMessages(locale)))
      for (const forms of counts.has(key) ? formsOf(parse(text)) : []) {
        // Spanish has a form of its own for whole millions, of which there is nothing here.
        const missing = needed.filter(
          (form) => !forms.includes(form) && (form !== 'many' || locale === 'ar'),
        );
        expect(missing, key).toEqual([]);
      }
  });
});

describe.each(locales.filter((locale) => locale !== 'en'))('messages: %s', (locale) => {
  it('says in its own words what has words', async () => {
    const englishText = new Map(texts(english));
    const same = texts(await readMessages(locale)).filter(
      ([key, text]) => text === englishText.get(key) && /\p{L}{3}/u.test(text.replaceAll(/\{[^{}]*\}/g, '')),
    );
    expect(same.filter(([, text]) => !alike.has(text))).toEqual([]);
  });
});
