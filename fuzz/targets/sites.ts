import { parsePageSettings } from '#contract/page-settings.ts';
import { readSiteFile } from '#contract/site-file.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phrases } from '../document-texts.ts';
import { fuzzTarget } from '../fuzz-target.ts';
import { spoilt } from '../spoilt-json.ts';

const fine = {
  name: 'Careers at Example',
  url: 'https://careers.example.com/ladders/',
  accent: '#3a48d6',
  logo: 'logo.svg',
  jobs: 'https://jobs.example.com/?q={title}',
  frames: ['https://www.example.com', 'https://*.example.org'],
  locale: 'en-GB',
  disclaimer: 'Bands are for orientation.',
};

/** Addresses that somebody might hope are taken for others. */
const addresses = fc.oneof(
  phrases,
  fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTPS://', 'javascript:', 'data:', '//', 'https:/\\', ''),
      fc.constantFrom(
        'a.example',
        'a.example@evil.example',
        'a.example:99999',
        'a..example',
        '[::1]',
        'ａ.example',
      ),
      fc.constantFrom('', '/', '/x?q={title}', '"><script>', '\\evil', '#', ' ', '\n', "';alert(1)//"),
    )
    .map((parts) => parts.join('')),
);

const settings = fc.oneof(
  spoilt(fine),
  fc.record({
    url: addresses,
    jobs: addresses,
    logo: addresses,
    frames: fc.array(addresses, { maxLength: 3 }),
  }),
);

export const target = fuzzTarget({
  name: 'sites',
  about:
    'the settings of a site are read or refused one by one, and none that is taken leads anywhere but to https',
  share: 5,
  inputs: settings,
  check: (value) => {
    const { settings: read, faults } = readSiteFile(value);
    for (const { problem } of faults) assert.match(problem, /\S{3}/);
    for (const address of [read.url, read.jobs]) {
      if (address === null) continue;
      const { protocol, username, host } = new URL(address);
      assert.equal(protocol, 'https:');
      assert.equal(username, '');
      assert.match(address, new RegExp(`^https://${host.replace(/[.*]/g, String.raw`\$&`)}`, 'i'));
    }
    for (const frame of read.frames) assert.doesNotMatch(frame, /[\s;,'"]/);
    if (read.logo !== null) assert.match(read.logo, /^[\w-][\w.-]*$/);
    if (read.accent !== null) assert.match(read.accent, /^#[\da-f]{6}$/i);
    assert.match(parsePageSettings(JSON.stringify(value)).base, /^\/(?!\/)/);
  },
});
