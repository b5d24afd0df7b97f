import { expect, it } from 'vitest';
import { matchedText } from './matched-text.ts';

const role = {
  id: 'site-reliability-engineer',
  title: 'Site Reliability Engineer',
  aliases: ['SRE', 'Service Reliability Engineer'],
  family: 'Platform',
  tags: ['Linux'],
  documented: true,
};
const by = (letters: Record<string, number>) => matchedText(role, new Map(Object.entries(letters)));

it.each([
  ['the alias that matched', { sre: 3 }, { kind: 'alias', text: 'SRE' }],
  [
    'the alias of most letters',
    { service: 7, sre: 1 },
    { kind: 'alias', text: 'Service Reliability Engineer' },
  ],
  ['a family', { platform: 4 }, { kind: 'topic', text: 'Platform' }],
  ['a tag', { linux: 5 }, { kind: 'topic', text: 'Linux' }],
  ['nothing where the title says it all', { site: 4, engineer: 8 }, null],
  ['nothing without a match', {}, null],
])('gives %s', (_, letters, expected) => expect(by(letters)).toEqual(expected));
