import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from './parse-lexicon.ts';
import { buildSkillFinder } from './skill-finder.ts';
import type { SkillEntry } from './skill-lexicon.ts';

const { entries } = parseLexicon(JSON.parse(readFileSync('src/corpus/skills.json', 'utf8')));
const finder = buildSkillFinder(entries);

/** The ids found in a sentence, in order of appearance. */
const idsIn = (sentence: string): string[] => finder.find(sentence).map((mention) => mention.id);

describe('a skill in a sentence', () => {
  it('is found with the place where it stands', () => {
    const sentence = 'Builds REST services in Node.js.';
    const found = finder.find(sentence).map(({ id, start, end }) => [id, sentence.slice(start, end)]);
    expect(found).toEqual([
      ['rest', 'REST services'],
      ['nodejs', 'Node.js'],
    ]);
  });

  it.each([
    ['in any case', 'POSTGRESQL and mysql', ['postgresql', 'mysql']],
    ['by an alias', 'K8s, Postgres and Golang', ['kubernetes', 'postgresql', 'go']],
    [
      'in British and American spelling',
      'threat modelling, query optimisation',
      ['threat-modeling', 'query-optimization'],
    ],
    ['hyphenated or not', 'problem-solving or problem solving', ['problem-solving', 'problem-solving']],
    ['in the plural', 'code reviews and data lakes', ['code-review', 'data-lakes']],
    ['before a possessive', "Kubernetes's limits", ['kubernetes']],
    ['with an ampersand for "and"', 'Learning & development', ['learning-development']],
    ['with its own slash', 'CI / CD and Pub/Sub', ['ci-cd', 'pubsub']],
    ['in brackets', 'cloud platforms (AWS, GCP)', ['cloud-computing', 'aws', 'gcp']],
    ['in a slashed pair', 'SQL/NoSQL and PostgreSQL/MySQL', ['sql', 'nosql', 'postgresql', 'mysql']],
    ['each time it is named', 'SQL, then more SQL', ['sql', 'sql']],
  ])('is found %s', (_, sentence, expected) => {
    expect(idsIn(sentence)).toEqual(expected);
  });

  it('goes to the longest phrase', () => {
    expect(idsIn('React Native')).toEqual(['react-native']);
    expect(idsIn('Google Kubernetes Engine')).toEqual(['gke']);
    expect(idsIn('machine learning operations')).toEqual(['mlops']);
  });

  it('is never part of a word or of another sentence', () => {
    expect(idsIn('JavaScript')).toEqual(['javascript']);
    expect(idsIn('Javanese scalability restful')).not.toContain('java');
    expect(idsIn('They learn from data. Analysis follows.')).toEqual([]);
  });
});

describe('a technology that is an ordinary word as well', () => {
  it.each([
    ['Go, Rust, Swift or C', ['go', 'rust', 'swift', 'c']],
    ['Services in Go', ['go']],
    ['Go', ['go']],
    ['Languages: Go', ['go']],
    ['Go (three years or more)', ['go']],
    ['Go-based services', ['go']],
    ['Our Flask backend', ['flask', 'backend-development']],
    ['Swift 6 on iOS', ['swift', 'ios-development']],
    ['C/C++', ['c', 'cpp']],
    ['Analyses in R or Python', ['r', 'python']],
    ['Excel formulas', ['excel']],
    ['Word and Excel', ['word', 'excel']],
    ['Helm charts', ['helm']],
    ['Teams, Slack and Zoom', ['microsoft-teams', 'slack', 'zoom']],
    ['Spark jobs on AWS', ['spark', 'aws']],
  ])('is found in %j', (sentence, expected) => {
    expect(idsIn(sentence)).toEqual(expected);
  });

  it.each([
    'Go the extra mile',
    'Go beyond expectations',
    'Go live in March',
    'Owns go-to-market timing for Series C',
    'C-level and C-suite visitors',
    'Vitamin C, zinc',
    'Class C licence',
    'R&D and R & D',
    'Excel in everything',
    'Able to excel at what matters',
    'React to incidents',
    'React quickly, act calmly',
    'Spring 2024',
    'A swift answer, a rusty gate, a linear path',
    'Word of mouth',
    'Express ideas',
    'Access to vehicles',
    'Segment customers',
    'Sketch a first draft',
    'Teams that ship',
    'Engineering Teams Across Europe',
    'Swift-footed and sure',
    'The rest is easy, to be safe',
    'Pastry Chef',
  ])('is not found in %j', (sentence) => {
    const technologies = idsIn(sentence).filter(
      (id) => entries.find((entry) => entry.id === id)?.cased === true,
    );
    expect(technologies).toEqual([]);
  });
});

describe('words that skills of a list share', () => {
  it.each([
    ['unit and integration testing', ['unit-testing', 'integration-testing']],
    [
      'unit, integration, and end-to-end testing',
      ['unit-testing', 'integration-testing', 'end-to-end-testing'],
    ],
    ['relational and NoSQL databases', ['relational-databases', 'nosql']],
    [
      'relational (e.g., MySQL) and NoSQL (e.g., Redis) databases',
      ['relational-databases', 'mysql', 'nosql', 'redis'],
    ],
    ['data analysis and visualization', ['data-analysis', 'data-visualization']],
    ['UI/UX design', ['ui-design', 'ux-design']],
    ['containerization and orchestration technologies', ['containerization', 'container-orchestration']],
  ])('are read with each in %j', (sentence, expected) => {
    expect(idsIn(sentence)).toEqual(expected);
  });

  it('are not read across a mere comma or a colon', () => {
    expect(idsIn('IAM design, key management')).toEqual(['iam', 'secrets-management']);
    expect(idsIn('Distributed systems, databases')).toEqual(['distributed-systems']);
  });
});

interface LabelledSentence {
  set: 'tuned' | 'held-back';
  text: string;
  skills: string[];
}

const labelled = JSON.parse(
  readFileSync(`${import.meta.dirname}/labelled-sentences.json`, 'utf8'),
) as LabelledSentence[];

describe.each(['tuned', 'held-back'] as const)('the %s labelled sentences', (set) => {
  const sentences = labelled.filter((sentence) => sentence.set === set);
  let hits = 0;
  let found = 0;
  let expected = 0;
  const misread: string[] = [];
  for (const { text, skills } of sentences) {
    const ids = new Set(idsIn(text));
    const right = skills.filter((id) => ids.has(id)).length;
    hits += right;
    found += ids.size;
    expected += skills.length;
    if (right < ids.size || right < skills.length) misread.push(`${text} → ${[...ids].join(', ')}`);
  }
  const summary = `${sentences.length} sentences: precision ${(hits / found).toFixed(3)}, recall ${(hits / expected).toFixed(3)}`;

  it(`are read well (${summary})`, () => {
    expect(hits / found, misread.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(hits / expected, misread.join('\n')).toBeGreaterThanOrEqual(0.93);
  });

  it('name only skills of the lexicon', () => {
    const ids = new Set(entries.map((entry) => entry.id));
    expect(sentences.flatMap((sentence) => sentence.skills).filter((id) => !ids.has(id))).toEqual([]);
  });
});

const SEEDS = '../shared/seeds';
const TECHNOLOGIES = {
  'expert-software-engineer.txt':
    'go rust java python cpp aws gcp azure ec2 s3 rds aws-lambda vpc containerization container-orchestration docker ' +
    'kubernetes relational-databases postgresql mysql nosql cassandra dynamodb redis ci-cd jenkins gitlab-ci circleci ' +
    'observability monitoring logging distributed-tracing prometheus grafana datadog jaeger infrastructure-as-code ' +
    'terraform pulumi rest grpc kafka rabbitmq sqs microservices event-driven-architecture leadership mentoring ' +
    'communication ownership autonomy problem-solving',
  'member-of-technical-staff.txt':
    'java go python cpp aws gcp azure ec2 s3 aws-lambda gke bigquery docker kubernetes sql postgresql mysql nosql mongodb ' +
    'cassandra dynamodb rest grpc ci-cd jenkins gitlab-ci circleci terraform ansible prometheus grafana datadog elk-stack ' +
    'tcp-ip http dns soa microservices event-driven-architecture data-structures algorithms adaptability teamwork',
};

describe.skipIf(!existsSync(SEEDS))('the skill sections of published role documents', () => {
  it.each(Object.entries(TECHNOLOGIES))('%s names its technologies and they are found', (file, expected) => {
    const text = readFileSync(`${SEEDS}/${file}`, 'utf8');
    const section = text.slice(text.indexOf('Required Skills &'), text.indexOf('Education & Experience'));
    const found = new Set(section.split('\n').flatMap(idsIn));
    expect(expected.split(' ').filter((id) => !found.has(id))).toEqual([]);
  });
});

describe('any lexicon and any sentence', () => {
  const fragments = [
    ...[
      'Go',
      'C',
      'C++',
      'R',
      'Excel',
      'SQL',
      'NoSQL',
      'unit',
      'integration',
      'testing',
      'databases',
      'relational',
      'and',
      'or',
    ],
    ...[
      ' ',
      ' ',
      ', ',
      '/',
      ' & ',
      ' (',
      ') ',
      '.',
      '-',
      '\n',
      '__proto__',
      'constructor',
      '😀',
      'é',
      '\u0301',
      '2024',
    ],
  ];
  const anySentence = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('gives mentions within the sentence, in order, none overlapping', () => {
    fc.assert(
      fc.property(anySentence, (sentence) => {
        let from = 0;
        for (const { start, end } of finder.find(sentence)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(sentence.length);
      }),
      { numRuns: 500 },
    );
  });

  it('finds each spelling of each skill that case alone does not decide', () => {
    const missed = entries
      .filter((entry) => entry.cased !== true)
      .flatMap((entry) =>
        [entry.name, ...(entry.aliases ?? [])].map((spelling) => ({ id: entry.id, spelling })),
      )
      .filter(({ id, spelling }) => !idsIn(`uses ${spelling} daily`).includes(id));
    expect(missed).toEqual([]);
  });

  it('is not troubled by names that JavaScript objects are born with', () => {
    const odd: SkillEntry[] = ['__proto__', 'constructor', 'toString'].map((name) => ({
      id: name,
      name,
      category: 'tool',
    }));
    expect(
      buildSkillFinder(odd)
        .find('uses __proto__, constructor')
        .map(({ id }) => id),
    ).toEqual(['__proto__', 'constructor']);
    expect(finder.find('__proto__ constructor hasOwnProperty')).toEqual([]);
  });

  it('finds nothing in nothing, and nothing with nothing', () => {
    expect(finder.find('')).toEqual([]);
    expect(buildSkillFinder([]).find('Go and SQL')).toEqual([]);
  });

  it.each([
    [
      'prose',
      'Unit and integration testing of Go services (EC2, S3), relational (MySQL) and NoSQL databases. ',
    ],
    ['one letter', 'a'],
    ['open brackets', 'NoSQL ('],
    ['shared words', 'unit testing and '],
    ['prefixes of phrases', 'data/'],
    ['word-like technologies', 'Go, '],
    ['combining marks', '\u0301'],
  ])('reads a line of a megabyte in seconds: %s', (_, part) => {
    const line = part.repeat(Math.ceil(1_000_000 / part.length));
    const started = performance.now();
    finder.find(line);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
