import { compileMessages } from './compile-messages.ts';
import { locales } from './locales.ts';
import { describe, expect, it } from 'vitest';
import { translator } from './translator.ts';

const messages = compileMessages({
  track: '{track, select, management {leads} other {{level}, does}}',
  title: '({title})',
});
const say = (locale: (typeof locales)[number], key: string, values: object) =>
  (translator(locale, messages) as unknown as (key: string, values: object) => string)(key, values);

describe('a message', () => {
  it.each(locales)('selects by the value that is given: %s', (locale) => {
    expect(say(locale, 'track', { track: 'management', level: 'Senior' })).toBe('leads');
    expect(say(locale, 'track', { track: 'individual', level: 'Senior' })).toMatch(/Senior.?, does/);
  });

  it('keeps texts apart from a line that is read from right to left', () =>
    expect(say('ar', 'title', { title: 'C++ (Senior)' })).toBe('(\u2068C++ (Senior)\u2069)'));
});
