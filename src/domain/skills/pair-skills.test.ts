import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, type SkillUse } from './compare-skills.ts';
import { doubtedParts, pairKey, pairSkills, type PairedSkills } from './pair-skills.ts';

const names: Record<string, string> = {
  kubernetes: 'Kubernetes',
  aws: 'Amazon Web Services',
  ec2: 'EC2',
  s3: 'S3',
};
const partOf: Record<string, string[]> = { ec2: ['aws'], s3: ['aws'] };
const lookUp = <Value>(table: Record<string, Value>, id: string, other: Value): Value =>
  Object.hasOwn(table, id) ? (table[id] ?? other) : other;
const pair = (held: SkillUse[], asked: SkillUse[], rejected: string[] = []): PairedSkills =>
  pairSkills(held, asked, {
    nameOf: (id) => lookUp(names, id, id),
    widerOf: (id) => lookUp(partOf, id, []),
    rejected: new Set(rejected),
  });
const use = (id: string, ...sentences: string[]): SkillUse => ({ id, sentences });
const told = ({ pairs, missing, rejected }: PairedSkills) => ({
  pairs: pairs.map(({ kind, held, asked }) => `${kind}: ${held.id} for ${asked.id}`),
  missing: missing.map(({ id }) => id),
  rejected: rejected.map(({ kind, held, asked }) => `${kind}: ${held.id} for ${asked.id}`),
});

describe('pairs of skills', () => {
  it('are exact where both texts use its name, else by alias', () => {
    const asked = [use('kubernetes', 'Runs kubernetes in production')];
    expect(told(pair([use('kubernetes', 'Kubernetes')], asked)).pairs).toEqual([
      'exact: kubernetes for kubernetes',
    ]);
    expect(told(pair([use('kubernetes', 'Knows K8s')], asked)).pairs).toEqual([
      'alias: kubernetes for kubernetes',
    ]);
    expect(told(pair([use('kubernetes')], asked)).pairs).toEqual(['exact: kubernetes for kubernetes']);
  });

  it('carry the sentences of both sides', () => {
    const { pairs } = pair(
      [use('s3', 'Stores in S3')],
      [use('aws', 'Amazon Web Services'), use('aws', 'AWS')],
    );
    expect(pairs).toEqual([
      { kind: 'part-of', held: use('s3', 'Stores in S3'), asked: use('aws', 'Amazon Web Services', 'AWS') },
    ]);
  });

  it('let a part stand for the whole, and not the other way round', () => {
    expect(told(pair([use('ec2')], [use('aws')])).pairs).toEqual(['part-of: ec2 for aws']);
    expect(told(pair([use('aws')], [use('ec2')])).missing).toEqual(['ec2']);
  });

  it('can be rejected one by one, whereupon the next best stands in', () => {
    const held = [use('ec2'), use('s3'), use('aws')];
    expect(told(pair(held, [use('aws')])).pairs).toEqual(['exact: aws for aws']);
    expect(told(pair(held, [use('aws')], [pairKey('aws', 'aws')]))).toEqual({
      pairs: ['part-of: ec2 for aws'],
      missing: [],
      rejected: ['exact: aws for aws'],
    });
    const all = ['aws', 'ec2', 's3'].map((id) => pairKey(id, 'aws'));
    expect(told(pair(held, [use('aws')], all)).missing).toEqual(['aws']);
  });

  const uses = fc.array(fc.constantFrom('aws', 'ec2', 's3', '__proto__', 'constructor').map((id) => use(id)));

  it('of a skill with itself are not doubted where somebody says to have it', () => {
    const rejected = [pairKey('aws', 'aws'), pairKey('ec2', 'aws')];
    expect([...doubtedParts(rejected)]).toEqual([pairKey('ec2', 'aws')]);
  });

  it('add up to what is asked for, each skill once', () => {
    fc.assert(
      fc.property(uses, uses, (held, asked) => {
        const { pairs, missing } = pair(held, asked);
        const all = [...pairs.map((each) => each.asked.id), ...missing.map(({ id }) => id)];
        expect(all.sort()).toEqual([...new Set(asked.map(({ id }) => id))].sort());
      }),
    );
  });

  it('hold what is shared, whichever side is held, beside parts that count in one direction', () => {
    fc.assert(
      fc.property(uses, uses, (a, b) => {
        const same = (paired: PairedSkills) =>
          paired.pairs.flatMap(({ kind, asked }) => (kind === 'part-of' ? [] : [asked.id])).sort();
        expect(same(pair(a, b))).toEqual(same(pair(b, a)));
        const ids = (list: SkillUse[]) => list.map(({ id }) => id);
        expect(same(pair(a, b))).toEqual(coverage(ids(a), ids(b)).covered.sort());
      }),
    );
  });
});
