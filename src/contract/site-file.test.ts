import { describe, expect, it } from 'vitest';
import { plainSite, readSiteFile } from './site-file.ts';

describe('readSiteFile', () => {
  it('reads every setting', () => {
    const { settings, faults } = readSiteFile({
      $schema: 'schema/site.json',
      name: ' Harbor careers ',
      url: 'https://careers.example.com/ladders',
      accent: '#0B6E4F',
      logo: 'logo.svg',
      jobs: 'https://jobs.example.com/?q={title}',
      frames: ['https://www.example.com', 'https://*.example.org', 'http://localhost:3000'],
      locale: 'en-GB',
      language: 'cy',
      disclaimer: 'Bands are reviewed every spring.',
    });
    expect(faults).toEqual([]);
    expect(settings).toMatchObject({
      name: 'Harbor careers',
      url: 'https://careers.example.com/ladders/',
      locale: 'en-GB',
      language: 'cy',
    });
  });

  it('leaves out what it cannot use, says where it stands, and keeps the rest', () => {
    const { settings, faults } = readSiteFile({
      name: 'Harbor',
      url: 'http://careers.example.com',
      accent: 'red; } body { display: none',
      logo: '../../etc/passwd',
      jobs: 'javascript:alert(1)',
      frames: ["https://a.example; script-src 'unsafe-inline'"],
      locale: 5,
      language: 'Welsh',
      disclaimer: ' ',
      colour: '#000000',
    });
    expect(settings).toEqual({ ...plainSite, name: 'Harbor' });
    expect(faults.map(({ path }) => path.join('.'))).toEqual([
      ...['url', 'accent', 'logo', 'jobs', 'frames.0', 'locale', 'language', 'disclaimer', 'colour'],
    ]);
  });

  it('takes nothing else than an object', () => {
    for (const value of [null, [], 'x', 1]) {
      expect(readSiteFile(value).settings).toEqual(plainSite);
      expect(readSiteFile(value).faults).toHaveLength(1);
    }
  });
});
