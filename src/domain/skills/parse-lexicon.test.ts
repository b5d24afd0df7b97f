import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from './parse-lexicon.ts';

const sql = { id: 'sql', name: 'SQL', category: 'technology' };

describe('parseLexicon', () => {
  it('reads entries with all their fields', () => {
    const entry = { ...sql, aliases: ['ANSI SQL'], partOf: ['databases'], cased: true };
    const databases = { id: 'databases', name: 'Databases', category: 'knowledge' };
    expect(parseLexicon([entry, databases])).toEqual({ entries: [entry, databases], problems: [] });
  });

  it.each<[string, unknown, string]>([
    ['an entry that is no object', 'sql', 'skill 2 is not an object'],
    [
      'a bad id',
      { ...sql, id: 'My SQL' },
      'skill 2 ("My SQL") is left out: its id is not a slug such as "data-modeling"',
    ],
    ['no name', { id: 'x', category: 'tool' }, 'skill 2 ("x") is left out: it has no name'],
    [
      'a name without a word',
      { id: 'x', name: '—', category: 'tool' },
      'skill 2 ("x") is left out: it has no name',
    ],
    [
      'an unknown category',
      { id: 'x', name: 'X', category: 'magic' },
      'skill 2 ("x") is left out: its category is none of technology, tool, method, knowledge, soft',
    ],
    ['an id taken twice', { ...sql, name: 'Sequel' }, 'skill 2 ("sql") is left out: its id is already taken'],
    [
      'a name taken twice',
      { ...sql, id: 'x', name: 'sql' },
      'skill 2 ("x") claims "sql", which "sql" has already',
    ],
  ])('leaves out %s and keeps the rest', (_, entry, problem) => {
    expect(parseLexicon([sql, entry])).toEqual({ entries: [sql], problems: [problem] });
  });

  it('gives an alias to the entry that claimed it first, whatever its spelling', () => {
    const { entries, problems } = parseLexicon([
      { ...sql, aliases: ['query optimisation'] },
      { id: 'tuning', name: 'Tuning', category: 'method', aliases: ['Query-optimization', 'tuning queries'] },
    ]);
    expect(entries[1]?.aliases).toEqual(['tuning queries']);
    expect(problems).toEqual(['skill 2 ("tuning") claims "Query-optimization", which "sql" has already']);
  });

  it('drops a partOf that leads nowhere or to itself', () => {
    const { entries, problems } = parseLexicon([{ ...sql, partOf: ['sql', 'nowhere'] }]);
    expect(entries).toEqual([sql]);
    expect(problems).toHaveLength(2);
  });

  it('reports fields it does not know, and those of the wrong shape, and keeps the entry', () => {
    const hostile: unknown = JSON.parse(
      '[{"id":"sql","name":"SQL","category":"technology","__proto__":{"cased":true},"aliases":["ok",7],"cased":"yes"}]',
    );
    const { entries, problems } = parseLexicon(hostile);
    expect(entries).toEqual([{ ...sql, aliases: ['ok'] }]);
    expect(problems).toHaveLength(3);
  });

  it('reports a value that is no list', () => {
    expect(parseLexicon({ sql })).toEqual({ entries: [], problems: ['the lexicon is not a list of skills'] });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => Array.isArray(parseLexicon(value).entries)));
    fc.assert(fc.property(fc.array(fc.object()), (value) => Array.isArray(parseLexicon(value).problems)));
  });
});

describe('the built-in lexicon', () => {
  const value: unknown = JSON.parse(readFileSync('src/corpus/skills.json', 'utf8'));
  const { entries, problems } = parseLexicon(value);

  it('is free of faults, so that it can be taken as it stands, and has at least 650 skills', () => {
    expect(problems).toEqual([]);
    expect(entries).toEqual(value);
    expect(entries.length).toBeGreaterThanOrEqual(650);
  });

  it('is sorted by id', () => {
    const ids = entries.map((entry) => entry.id);
    expect(ids).toEqual([...ids].sort());
  });

  it('has no skill that is part of itself by way of others', () => {
    const parents = new Map(entries.map((entry) => [entry.id, entry.partOf ?? []]));
    const climb = (id: string, path: readonly string[]): void => {
      expect(path).not.toContain(id);
      for (const parent of parents.get(id) ?? []) climb(parent, [...path, id]);
    };
    for (const id of parents.keys()) climb(id, []);
  });
});
