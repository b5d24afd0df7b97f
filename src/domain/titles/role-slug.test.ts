import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleSlug } from './role-slug.ts';

describe('roleSlug', () => {
  it.each([
    ['Expert Software Engineer', 'expert-software-engineer'],
    ['C++ Developer', 'cpp-developer'],
    ['C# / .NET Developer', 'csharp-dotnet-developer'],
    ['Head of R&D', 'head-of-r-and-d'],
    ['Ingénieur für Übersee', 'ingenieur-fur-ubersee'],
    ['V.P. of Engineering', 'vp-of-engineering'],
    ["Maître d'hôtel", 'maitre-dhotel'],
    ['__proto__', 'proto'],
    ['constructor', 'constructor'],
  ])('%s → %s', (title, slug) => {
    expect(roleSlug(title)).toBe(slug);
  });

  it('tells titles apart that ASCII cannot hold', () => {
    const slugs = ['工程师', '设计师', '工程师 Lead', '设计师 Lead', '', '!'].map(roleSlug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(roleSlug('工程师')).toBe('role-1tyjla3');
  });

  it('tells long titles apart that begin alike', () => {
    const [one, other] = ['a', 'b'].map((end) => roleSlug(`Principal ${'Very '.repeat(40)}${end}`));
    expect(one).not.toBe(other);
    expect(one?.length).toBeLessThanOrEqual(80);
  });

  it('is a short readable path segment and its own slug, whatever the title', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 300 })), (title) => {
        const slug = roleSlug(title);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(roleSlug(slug)).toBe(slug);
      }),
      { numRuns: 1000 },
    );
  });
});
