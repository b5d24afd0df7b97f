import { describe, expect, it } from 'vitest';
import { cacheName, keptFileName } from './kept-files.ts';

describe('keptFileName', () => {
  it('is the same for each version of a file', () => {
    expect(keptFileName('index.0123456789.json')).toBe('index');
    expect(keptFileName('roles/0123456789/data-analyst.json')).toBe('roles/data-analyst');
    expect(keptFileName('roles/abcdefabcd/data-analyst.json')).toBe('roles/data-analyst');
  });

  it('is null for what never changes its name, and for what is no file of a bundle', () => {
    for (const path of ['manifest.json', 'index.json', 'roles/x.json', 'roles/0123456789/a/b.json', ''])
      expect(keptFileName(path), path).toBeNull();
  });
});

describe('cacheName', () => {
  it('differs by part and by site', () => {
    const names = ['/', '/a/'].flatMap((base) => [cacheName(base, 'app'), cacheName(base, 'data')]);
    expect(new Set(names).size).toBe(4);
  });
});
