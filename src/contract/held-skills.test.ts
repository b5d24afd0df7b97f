import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatHeldSkills,
  formatSkillsFragment,
  mostHeld,
  parseHeldSkills,
  parseSkillsFragment,
} from './held-skills.ts';
import { isRoleId } from './role-id.ts';

const anyId = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/).filter(isRoleId);
const anyIds = fc.uniqueArray(anyId, { maxLength: 30 });

describe('skills that are kept', () => {
  it('are what was written', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        expect(parseHeldSkills(formatHeldSkills(ids))).toEqual(ids);
      }),
    );
  });

  it('are no skills where nothing or nonsense was kept', () => {
    expect(parseHeldSkills(null)).toEqual([]);
    expect(parseHeldSkills('')).toEqual([]);
    expect(parseHeldSkills('{"version":7}')).toEqual([]);
  });

  it('are each once, and so many at most', () => {
    expect(parseHeldSkills('go, Go,sql,__proto__,go')).toEqual(['go', 'sql']);
    const many = Array.from({ length: mostHeld + 5 }, (_, number) => `skill-${number}`);
    expect(parseHeldSkills(formatHeldSkills(many))).toEqual(many.slice(0, mostHeld));
  });
});

describe('a link with skills', () => {
  it('brings the skills it was made of', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        expect(parseSkillsFragment(formatSkillsFragment(ids))).toEqual(ids);
        expect(parseSkillsFragment(new URL(formatSkillsFragment(ids), 'https://host.example').hash)).toEqual(
          ids,
        );
      }),
    );
  });

  it('may have been escaped on its way', () => {
    expect(parseSkillsFragment('#skills=go%2Cpython%2C%20sql')).toEqual(['go', 'python', 'sql']);
    expect(parseSkillsFragment('skills=go&utm=mail')).toEqual(['go']);
  });

  it('is told from other fragments', () => {
    for (const fragment of ['', '#', '#main', '#skillset=go', '#x=skills=go'])
      expect(parseSkillsFragment(fragment)).toBeNull();
  });

  it('gives nothing but ids, whatever it holds', () => {
    expect(parseSkillsFragment('#skills=<img src=x>,../../etc,%00,%E0%A4%A')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const ids = parseSkillsFragment(`#skills=${text}`) ?? [];
        expect(ids.every(isRoleId)).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
