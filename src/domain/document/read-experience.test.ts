import { describe, expect, it } from 'vitest';
import { readExperience } from './read-experience.ts';

describe('readExperience', () => {
  it.each<[string, number | null, number | null, boolean]>([
    ['10-15+ years of professional work', 10, 15, true],
    ['3-8 years of experience', 3, 8, false],
    ['5+ years', 5, null, true],
    ['5 + years', 5, null, true],
    ['At least 5 years', 5, null, true],
    ['minimum of 4 years', 4, null, true],
    ['A minimum of four (4) years', 4, null, true],
    ['7 years or more', 7, null, true],
    ['over 10 years', 10, null, true],
    ['5 years in a similar role', 5, null, false],
    ['2 to 5 years', 2, 5, false],
    ['between 3 and 6 years', 3, 6, false],
    ['three to five years', 3, 5, false],
    ['five (5) to seven (7) years', 5, 7, false],
    ['Fifteen years', 15, null, false],
    ['0–2 yrs', 0, 2, false],
    ['1 – 3 years', 1, 3, false],
    ['8-12-year career', 8, 12, false],
    ['1.5 years', 1.5, null, false],
    ['18 months', 1.5, null, false],
    ['6-12 months', 0.5, 1, false],
    ['6 months to 2 years', 0.5, 2, false],
    ['up to 3 years', null, 3, false],
    ['less than 2 years', null, 2, false],
    ['Bachelor’s degree and 5 to 7 years’ experience', 5, 7, false],
    ['3-8', 3, 8, false],
    ['5+', 5, null, true],
    ['No experience required', 0, null, false],
    ['No prior professional experience needed; training is given', 0, null, false],
    ['Prior experience is not required.', 0, null, false],
    ['0-1 years; no experience required', 0, 1, false],
    ['5 years, of which 2 years leading', 5, null, false],
  ])('reads %j', (text, minYears, maxYears, openEnded) => {
    expect(readExperience(text)).toEqual({ minYears, maxYears, openEnded });
  });

  it.each([
    'In the trade since 2020',
    '2018 - 2020',
    'Experience with Java 8 and PL/SQL',
    'Must be 18 years old',
    'Shipped 3 products',
    'A budget of $5,000 a year',
    'Many years of practice',
    'Experience is required',
    'Served 500 years ago',
    '',
  ])('finds no years in %j', (text) => {
    expect(readExperience(text)).toEqual({ minYears: null, maxYears: null, openEnded: false });
  });
});
