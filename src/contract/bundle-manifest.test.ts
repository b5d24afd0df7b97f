import { describe, expect, it } from 'vitest';
import { parseManifest, type Manifest } from './bundle-manifest.ts';
import { filePath, rolePath, shardName } from './bundle-paths.ts';

const manifest: Manifest = {
  format: 3,
  name: 'Example',
  counts: { roles: 2, documents: 1, moves: 1, skills: 3 },
  files: {
    index: '0123456789',
    search: 'abcdef0123',
    health: '0011223344',
    [shardName('data-analyst')]: '9876543210',
  },
};

const problem = (value: unknown) => {
  const parsed = parseManifest(value);
  return parsed.ok ? null : parsed.problem;
};

describe('parseManifest', () => {
  it('reads what was written', () => {
    expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual({ ok: true, value: manifest });
  });

  it('tells which other version made it, whatever else differs', () => {
    expect(problem({ format: 4 })).toBe(
      'manifest.json was made by a newer ladderway (format 4, this one reads format 3)',
    );
    expect(problem({ format: 0, name: 7 })).toContain('made by an older ladderway');
  });

  it.each([
    ['a missing key', { ...manifest, counts: { roles: 1, documents: 1, moves: 1 } }, 'counts.skills'],
    ['a wrong type', { ...manifest, name: null }, 'at name: expected string, found null'],
    [
      'a count below zero',
      { ...manifest, counts: { ...manifest.counts, roles: -1 } },
      'counts.roles: expected >=0',
    ],
    [
      'no count',
      { ...manifest, counts: { ...manifest.counts, roles: 'NaN' } },
      'counts.roles: expected number',
    ],
    ['no hash', { ...manifest, files: { index: '../../etc' } }, 'files.index: expected ten hex digits'],
    ['a strange file', { ...manifest, files: { '../x': '0123456789' } }, 'files.../x'],
    ['a missing version', { ...manifest, format: undefined }, 'at format: expected 3'],
    ['no object', 'manifest', 'manifest.json: expected Object'],
  ])('names the place and what was expected for %s', (_, value, expected) => {
    expect(problem(value)).toContain(expected);
  });

  it('takes no harm from keys that name parts of the language', () => {
    const value: unknown = JSON.parse(JSON.stringify(manifest).replace('"index"', '"__proto__"'));
    const parsed = parseManifest(value);
    expect(parsed.ok && filePath(parsed.value, 'index')).toBeFalsy();
    expect(({} as Record<string, unknown>)['index']).toBeUndefined();
  });
});

describe('paths', () => {
  it('finds the files of the bundle by their hashes', () => {
    expect(filePath(manifest, 'index')).toBe('index.0123456789.json');
    expect(filePath(manifest, 'search')).toBe('search.abcdef0123.json');
    expect(filePath(manifest, 'health')).toBe('health.0011223344.json');
    expect(filePath({ ...manifest, files: {} }, 'health')).toBeNull();
    expect(rolePath(manifest, 'data-analyst')).toBe('roles/9876543210/data-analyst.json');
  });

  it.each(['__proto__', 'constructor', '../x', 'a/b', '', 'A', 'a--b', '-a', 'a-', 'a.b', 'ä', 'a\n'])(
    'has no path for %j',
    (id) => expect(rolePath(manifest, id)).toBeNull(),
  );

  it('has no path for a role whose shard is not there', () => {
    expect(rolePath({ ...manifest, files: {} }, 'data-analyst')).toBeNull();
  });

  it('spreads ids over 64 shards, for ever in the same way', () => {
    expect(['a', 'data-analyst', 'chief-technology-officer'].map(shardName)).toMatchInlineSnapshot(`
      [
        "roles/2c",
        "roles/36",
        "roles/34",
      ]
    `);
    const shards = new Set(Array.from({ length: 2000 }, (_, number) => shardName(`role-${number}`)));
    expect(shards.size).toBe(64);
  });
});
