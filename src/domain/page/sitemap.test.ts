import { describe, expect, it } from 'vitest';
import { sitemap } from './sitemap.ts';

const locations = (xml = '') => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);

describe('sitemap', () => {
  it('lists every address below the root, escaped', () => {
    const files = sitemap('https://a.example/x&y/', ['', 'roles/a']);
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    expect(locations(files.get('sitemap.xml'))).toEqual([
      'https://a.example/x&amp;y/',
      'https://a.example/x&amp;y/roles/a',
    ]);
  });

  it('splits where one file may not hold them all', () => {
    const paths = Array.from({ length: 50_001 }, (_, at) => `roles/${at}`);
    const files = sitemap('https://a.example/', paths);
    expect(locations(files.get('sitemap.xml'))).toEqual([
      'https://a.example/sitemap-1.xml',
      'https://a.example/sitemap-2.xml',
    ]);
    expect(locations(files.get('sitemap-1.xml'))).toHaveLength(50_000);
    expect(locations(files.get('sitemap-2.xml'))).toEqual(['https://a.example/roles/50000']);
  });
});
