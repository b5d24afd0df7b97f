import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobsAddress } from './jobs-address.ts';
import { formatPageSettings, parsePageSettings, plainSettings } from './page-settings.ts';

const text = fc.string({ unit: 'binary' });

describe('parsePageSettings', () => {
  it('reads what formatPageSettings writes', () => {
    const settings = fc.record({
      base: fc.constantFrom('/', '/careers/ladders/'),
      name: text,
      logo: fc.option(text),
      jobs: fc.option(text.map((rest) => `https://${rest}`)),
      disclaimer: fc.option(text),
      offline: fc.boolean(),
      locale: fc.option(text),
      language: fc.option(text),
    });
    fc.assert(
      fc.property(settings, (each) => {
        expect(parsePageSettings(formatPageSettings(each))).toEqual(each);
      }),
    );
  });

  it('falls back to plain settings for anything else', () => {
    const wrong = [null, undefined, '', '{', '[]', '{"base":"//evil.example/","name":"x"}'];
    for (const content of wrong) expect(parsePageSettings(content)).toEqual(plainSettings);
  });
});

describe('jobsAddress', () => {
  it('puts the role in as one part of the address, whatever its title holds', () => {
    const jobs = 'https://jobs.example/?q={title}&id={id}';
    expect(jobsAddress(jobs, { id: 'qa', title: 'QA & "Test" #1' })).toBe(
      'https://jobs.example/?q=QA%20%26%20%22Test%22%20%231&id=qa',
    );
    expect(jobsAddress(jobs, { id: 'x', title: '\ud800{id}' })).toBe(
      'https://jobs.example/?q=%EF%BF%BD%7Bid%7D&id=x',
    );
    expect(jobsAddress(null, { id: 'x', title: 'X' })).toBeNull();
  });
});
