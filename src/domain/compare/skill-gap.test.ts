import type { SkillUse } from '#domain/skills/compare-skills.ts';
import { pairKey } from '#domain/skills/pair-skills.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '#messages/english.ts';
import { percentOf, skillGap } from './skill-gap.ts';

const ids = ['aws', 'ec2', 's3', 'go', 'sql', '__proto__'];
const anyUses = fc.array(fc.constantFrom(...ids).map((id): SkillUse => ({ id, sentences: [] })));
const weightOf = (id: string): number => 10 + ids.indexOf(id) * 15;
const options = {
  nameOf: (id: string) => id,
  widerOf: (id: string) => (id === 'ec2' || id === 's3' ? ['aws'] : []),
  weightOf,
};

describe('the gap between two roles', () => {
  it('looks in one direction: a part covers the whole, not the other way round', () => {
    const one = [{ id: 'ec2', sentences: [] }];
    const other = [{ id: 'aws', sentences: [] }];
    expect(skillGap(one, other, options)).toMatchObject({ covered: 1, byKind: { 'part-of': 1 } });
    expect(skillGap(other, one, options)).toMatchObject({ covered: 0, total: 1 });
  });

  it('has parts that add up, by number and by weight, and falls by what is rejected', () => {
    const anyRejected = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)));
    fc.assert(
      fc.property(anyUses, anyUses, anyRejected, (from, to, pairs) => {
        const gap = skillGap(from, to, options);
        expect(gap.covered + gap.missing.length).toBe(gap.total);
        expect(gap.total).toBe(new Set(to.map(({ id }) => id)).size);
        expect(Object.values(gap.byKind).reduce((sum, count) => sum + count, 0)).toBe(gap.covered);
        const missing = gap.missing.reduce((sum, { id }) => sum + weightOf(id), 0);
        expect((gap.weight?.covered ?? 0) + missing).toBe(gap.weight?.total);
        const rejected = new Set(pairs.map(([held, asked]) => pairKey(held, asked)));
        const less = skillGap(from, to, { ...options, rejected });
        expect(less.covered).toBeLessThanOrEqual(gap.covered);
        expect(less.total).toBe(gap.total);
      }),
    );
  });

  it('gives no ratio for short lists, and none of nothing', () => {
    const use = (id: string): SkillUse => ({ id, sentences: [] });
    expect(skillGap([], ['a', 'b', 'c'].map(use), options).hasRatio).toBe(false);
    expect(skillGap([], ['a', 'b', 'c', 'd'].map(use), options).hasRatio).toBe(true);
    expect(skillGap([], [use('a')], { ...options, weightOf: null }).weight).toBeNull();
    expect([
      percentOf(0, 0, english),
      percentOf(7, 12, english),
      percentOf(199, 200, english),
      percentOf(2, 2, english),
    ]).toEqual(['', '58 %', '99 %', '100 %']);
  });
});
