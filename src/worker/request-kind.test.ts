import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestKind } from './request-kind.ts';

const site = 'https://careers.example/ladders/';
const kindOf = (path: string, isPage = false, method = 'GET') =>
  requestKind({ method, url: path.startsWith('https:') ? path : site + path, isPage }, site);

describe('requestKind', () => {
  it('knows files whose names change with their content', () => {
    expect(kindOf('assets/index-B1.js')).toBe('asset');
    expect(kindOf('data/index.0123456789.json')).toBe('file');
    expect(kindOf('data/roles/0123456789/data-analyst.json')).toBe('file');
  });

  it('knows what has to be asked for anew', () => {
    expect(kindOf('data/manifest.json')).toBe('manifest');
    for (const path of [
      '',
      'roles/data-analyst',
      'roles/data-analyst/',
      'compare?roles=a,b',
      'map#x',
      'no/such',
    ])
      expect(kindOf(path, true), path).toBe('page');
  });

  it('leaves everything else to the browser', () => {
    for (const path of ['embed/roles/data-analyst', 'sitemap.xml', 'licences.md', 'data/schema/role.json'])
      expect(kindOf(path, true), path).toBeNull();
    for (const path of ['', 'roles/data-analyst', 'sw.js', 'icon.svg', 'embed.js', 'assets/a/b.js'])
      expect(kindOf(path), path).toBeNull();
    expect(kindOf('assets/index-B1.js', false, 'POST')).toBeNull();
    expect(kindOf('https://careers.example/other/', true)).toBeNull();
    expect(kindOf('https://evil.example/ladders/assets/index-B1.js')).toBeNull();
  });

  it('never takes a script or a file of the bundle for a page', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.boolean(), (path, isPage) => {
        expect(kindOf(`assets/${path}`, isPage)).not.toBe('page');
        expect(kindOf(`data/${path}`, isPage)).not.toBe('page');
      }),
    );
  });
});
