import type { Pay } from '#domain/document/role-document.ts';
import { describe, expect, it } from 'vitest';
import { occupation, type OccupationSource } from './occupation.ts';

const pay: Pay = {
  ...{ text: '', currency: 'USD', min: 90_000, max: 150_000, openEnded: false, period: 'year', note: null },
};

const source = (more: Partial<NonNullable<OccupationSource['document']>> = {}): OccupationSource => ({
  role: { title: 'Data  Scientist', aliases: [] },
  document: {
    ...{
      definition: 'Finds what data says.',
      pay,
      responsibilities: { primary: ['Builds models.'], secondary: [] },
    },
    ...{ education: { minimum: [], preferred: [], fields: [] }, experience: null },
    ...more,
  },
  skillNames: [{ name: 'Python' }],
});
const salary = (stated: NonNullable<OccupationSource['document']>['pay']) =>
  occupation(source({ pay: stated }), null)?.['estimatedSalary'];

describe('occupation', () => {
  it('says what the document states, and nothing of what it leaves out', () => {
    expect(occupation(source(), 'https://a.example/roles/x')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      name: 'Data Scientist',
      description: 'Finds what data says.',
      url: 'https://a.example/roles/x',
      mainEntityOfPage: 'https://a.example/roles/x',
      estimatedSalary: [
        {
          '@type': ['MonetaryAmountDistribution', 'MonetaryAmount'],
          name: 'base',
          currency: 'USD',
          duration: 'P1Y',
          minValue: 90_000,
          maxValue: 150_000,
        },
      ],
      skills: ['Python'],
      responsibilities: ['Builds models.'],
    });
    expect(occupation(source(), null)).not.toHaveProperty('url');
  });

  it('gives no upper end to an open band, and each period its duration', () => {
    expect(salary({ ...pay, openEnded: true, period: 'hour' })).toEqual([
      expect.not.objectContaining({ maxValue: expect.anything() as unknown }),
    ]);
    expect(salary({ ...pay, period: 'hour' })).toEqual([expect.objectContaining({ duration: 'PT1H' })]);
  });

  it('names no salary where the band, its currency, its period or its amounts are not stated', () => {
    for (const stated of [
      null,
      { ...pay, currency: null },
      { ...pay, period: null },
      { ...pay, min: null, max: null },
      { ...pay, min: NaN, max: -1 },
      { ...pay, min: null, openEnded: true },
    ])
      expect(salary(stated)).toBeUndefined();
  });

  it('is none for a role without a document', () => {
    expect(occupation({ ...source(), document: null }, null)).toBeNull();
  });
});
