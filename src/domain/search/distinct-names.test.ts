import { expect, it } from 'vitest';
import { distinctNames } from './distinct-names.ts';

it.each([
  [
    'leaves out what reads like the name',
    'Data modeling',
    ['data-modelling', 'Data models'],
    ['Data models'],
  ],
  ['keeps the first of those that read alike', 'Go', ['Go lang', 'GO-Lang', 'Golang'], ['Go lang', 'Golang']],
  ['keeps strange names', 'constructor', ['__proto__'], ['__proto__']],
  ['gives nothing for nothing', 'SQL', [], []],
])('%s', (_, name, others, expected) => expect(distinctNames(name, others)).toEqual(expected));
