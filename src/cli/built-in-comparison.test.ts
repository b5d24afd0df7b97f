import { compareResponsibilities, listResponsibilities } from '#domain/compare/compare-responsibilities.ts';
import { skillGap } from '#domain/compare/skill-gap.ts';
import { skillMatrix } from '#domain/compare/skill-matrix.ts';
import { comparePay } from '#domain/pay/compare-pay.ts';
import { english } from '#messages/english.ts';
import { describePayComparison } from '#domain/pay/describe-pay-comparison.ts';
import { skillUses } from '#domain/skills/skill-uses.ts';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_CORPUS } from './built-in-corpus.ts';
import { nodeFiles } from './node-effects.ts';
import { readCorpus } from './read-corpus.ts';

const silent = { show: () => undefined, clear: () => undefined };
const { documents, skills } = await readCorpus(nodeFiles, BUILT_IN_CORPUS, silent);
const documentOf = (id: string) => documents.find((document) => document.id === id)!;
const [member, expert] = [documentOf('member-of-technical-staff'), documentOf('expert-software-engineer')];
const entries = new Map(skills.map((entry) => [entry.id, entry]));
const nameOf = (id: string): string => entries.get(id)?.name ?? id;
const widerOf = (id: string): string[] => entries.get(id)?.partOf ?? [];

describe('Member of Technical Staff beside Expert Software Engineer', () => {
  it('has bands that overlap from $180,000 to $220,000', () => {
    const names = { a: member.title, b: expert.title };
    expect(describePayComparison(comparePay(member.pay, expert.pay), names, english)[0]).toBe(
      'Bands overlap from $180,000 to $220,000',
    );
  });

  const rows = skillMatrix([member.skills.hard, expert.skills.hard], {
    ...{ names: skills, widerOf, rejected: new Set<string>() },
  }).flatMap((group) => group.rows);
  /** Names and other names of the skills of a standing. */
  const namesOf = (isAsked: (row: (typeof rows)[number]) => boolean): string[] =>
    rows.filter(isAsked).flatMap(({ id, name }) => [name, ...(entries.get(id)?.aliases ?? [])]);

  it('shares what both name', () => {
    const shared = namesOf(({ standing }) => standing === 'all');
    for (const name of [
      ...['Go', 'Java', 'Python', 'C++', 'AWS', 'GCP', 'Azure', 'Docker', 'Kubernetes', 'PostgreSQL'],
      ...['MySQL', 'Cassandra', 'DynamoDB', 'Prometheus', 'Grafana', 'Datadog', 'Terraform', 'gRPC', 'REST'],
    ])
      expect(shared).toContain(name);
  });

  it('differs in what only one names', () => {
    const only = (role: number) =>
      namesOf(({ standing, cells }) => standing === 'one' && (cells[role]?.lines.length ?? 0) > 0);
    for (const name of ['Rust', 'Pulumi', 'Kafka', 'RabbitMQ', 'SQS', 'Redis', 'Jaeger'])
      expect(only(1)).toContain(name);
    for (const name of ['MongoDB', 'Ansible', 'BigQuery', 'GKE']) expect(only(0)).toContain(name);
  });

  it('counts its gap in one direction, with parts that add up', () => {
    const gap = skillGap(skillUses(member.skills.hard), skillUses(expert.skills.hard), {
      ...{ nameOf, widerOf, weightOf: null },
    });
    expect(gap.missing.map(({ id }) => nameOf(id))).toContain('Rust');
    expect(gap.covered + gap.missing.length).toBe(gap.total);
    expect(gap.covered).toBeGreaterThan(gap.missing.length);
  });
});

describe('what changes in responsibilities', () => {
  const change = (from: string, to: string) =>
    compareResponsibilities(
      listResponsibilities(documentOf(from).responsibilities),
      listResponsibilities(documentOf(to).responsibilities),
    );
  const told = ({ shared }: ReturnType<typeof change>) =>
    shared.map(({ kind, from, to }) => [
      kind,
      ...[from, to].map(({ text }) => text.split(' ').slice(0, 3).join(' ')),
    ]);

  it('from Member of Technical Staff to Expert Software Engineer: eight matters in common, three of them deepened', () => {
    const changes = change(member.id, expert.id);
    expect(told(changes)).toEqual([
      ['alike', 'Architect and implement', 'Take distributed systems'],
      ['deepened', 'Take part in', 'Write and review'],
      ['deepened', 'Guide junior engineers', 'Coach senior engineers'],
      ['alike', 'Find slow paths,', 'Trace production incidents'],
      ['deepened', 'Build the backend', 'Define APIs and'],
      ['alike', 'Document system designs,', 'Record the architectural'],
      ['alike', 'Conduct technical interviews', 'Interview senior candidates'],
      ['alike', 'Share the on-call', 'Stand as the'],
    ]);
    expect(changes.added.map(({ text }) => text)).toContain(
      expert.responsibilities.primary.find((text) => text.startsWith('Own the technical roadmap')),
    );
  });

  it('from junior to plain engineer, and from one field to another', () => {
    expect(told(change('junior-software-engineer', 'software-engineer'))).toEqual([
      ['alike', 'Write unit tests', 'Write unit and'],
      ['alike', 'Submit small pull', "Review teammates' pull"],
      ['alike', 'Reproduce bug reports', 'Reproduce reported defects,'],
    ]);
    expect(told(change('software-engineer', 'paralegal'))).toEqual([]);
  });
});
