import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitGluedTags } from './split-glued-tags.ts';
import { splitTags } from './split-tags.ts';

describe('tags that ran together', () => {
  it.each([
    [
      'Software EngineeringBackend DevelopmentCloud ComputingTechnology',
      ['Software Engineering', 'Backend Development', 'Cloud Computing', 'Technology'],
    ],
    ['SAP S/4HANAABAPERP', ['SAP S/4HANA', 'ABAP', 'ERP']],
    ['ITSystems AdministrationWindows', ['IT', 'Systems Administration', 'Windows']],
    ['Machine LearningAIMLOps', ['Machine Learning', 'AI', 'MLOps']],
    ['CI/CDCloudQA Engineering', ['CI/CD', 'Cloud', 'QA Engineering']],
    ['SecurityLeadershipITCISOCybersecurity', ['Security', 'Leadership', 'IT', 'CISO', 'Cybersecurity']],
    ['Information SecurityITRisk & Compliance', ['Information Security', 'IT', 'Risk & Compliance']],
    [
      'LeadershipFull-Stack DevelopmentUX/UIDesign',
      ['Leadership', 'Full-Stack Development', 'UX/UI', 'Design'],
    ],
    ['R&DMedical Affairs', ['R&D', 'Medical Affairs']],
    ['Internet of Things (IoT)', ['Internet of Things (IoT)']],
    ['Internet of Things (IoT)Cloud', ['Internet of Things (IoT)', 'Cloud']],
    ['AWSAzureGCP', ['AWS', 'Azure', 'GCP']],
    ['C++PythonC#.NETNode.jsReact', ['C++', 'Python', 'C#', '.NET', 'Node.js', 'React']],
    ['MobileiOSAndroidmacOS', ['Mobile', 'iOS', 'Android', 'macOS']],
    [
      'SalesB2BEducationK-12Animation3D Modeling',
      ['Sales', 'B2B', 'Education', 'K-12', 'Animation', '3D Modeling'],
    ],
    ['APIsKPIsCloud', ['APIs', 'KPIs', 'Cloud']],
    ['Office 365Azure', ['Office 365', 'Azure']],
    ['ÉnergieTransport', ['Énergie', 'Transport']],
  ])('%s', (line, tags) => expect(splitTags(line)).toEqual(tags));

  it.each(
    (
      'DevOps DevSecOps MLOps DataOps FinOps PlatformOps SaaS PaaS GraphQL IoT iOS macOS JavaScript TypeScript PostgreSQL MySQL NoSQL GitHub ' +
      'GitLab PowerShell DevRel UX/UI ServiceNow eCommerce QuickBooks HubSpot LinkedIn PowerBI XYZW'
    ).split(' '),
  )('keeps %s whole, alone and behind another tag', (tag) => {
    expect(splitTags(tag)).toEqual([tag]);
    if (/^\p{Lu}/u.test(tag)) expect(splitTags(`Data Science${tag}`)).toEqual(['Data Science', tag]);
  });

  it('keeps together capitals that nobody knows', () =>
    expect(splitTags('PROJECT MANAGEMENT')).toEqual(['PROJECT MANAGEMENT']));
});

describe('tags with separators', () => {
  it.each([
    ['a, b | c; d · e • f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['[DevRel, "Open Source"]', ['DevRel', 'Open Source']],
    ['#devops #cloud', ['devops', 'cloud']],
    ['#DevOps#C++', ['DevOps', 'C++']],
    ['React  Vue  C#', ['React', 'Vue', 'C#']],
    ['OpenTofu, McKinsey', ['OpenTofu', 'McKinsey']],
    ['Cloud (AWS, GCP), Data', ['Cloud (AWS, GCP)', 'Data']],
    ['🏷️ Engineering, Technology', ['Engineering', 'Technology']],
    ['• Engineering', ['Engineering']],
  ])('%s is split there and nowhere else', (line, tags) => expect(splitTags(line)).toEqual(tags));
});

it('drops repeats, whatever their case, and what has no letter or digit', () => {
  expect(splitTags('Data, data, DATA, -, Cloud')).toEqual(['Data', 'Cloud']);
  expect(splitTags('  ')).toEqual([]);
  expect(splitTags('🎯')).toEqual([]);
});

describe('any line', () => {
  const piece = fc.constantFrom(
    'IT',
    'AI',
    'Data',
    'ops',
    'DevOps',
    'iOS',
    ' ',
    '/',
    '&',
    '(',
    ')',
    '3D',
    'x',
    'Q',
    ', ',
    '#',
    'É',
  );
  const line = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join('')),
  );

  it('loses and gains nothing where it is cut by its capitals', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(splitGluedTags(text).join('')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives different tags that stand in it, and at least one where it has a letter', () => {
    fc.assert(
      fc.property(line, (text) => {
        const tags = splitTags(text);
        expect(new Set(tags.map((tag) => tag.toLowerCase())).size).toBe(tags.length);
        for (const tag of tags) expect(text).toContain(tag);
        expect(tags.length > 0).toBe(/[\p{L}\p{N}]/u.test(text));
      }),
      { numRuns: 1000 },
    );
  });
});

it.each(['A', 'Aa', 'aA', '(', 'IT', '1 ', ' ', ', ', '#a', '[', 'iO'])(
  'takes time in proportion to the length of a line of “%s”',
  (piece) => {
    const started = performance.now();
    splitTags(piece.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(5000);
  },
);

const factsFile = '../shared/facts/roles.jsonl';

describe.skipIf(!existsSync(factsFile))('published lists of tags', () => {
  const lines = existsSync(factsFile) ? readFileSync(factsFile, 'utf8').trim().split('\n') : [];
  const lists = lines
    .map((line) => (JSON.parse(line) as { tags: unknown }).tags)
    .filter((tags) => Array.isArray(tags));

  it.each(['', ', ', ' | ', ' · ', '; ', '  '])(
    'come back when they are written with “%s” between',
    (separator) => {
      expect(lists.length).toBeGreaterThan(50);
      for (const tags of lists) expect(splitTags(tags.join(separator))).toEqual(tags);
    },
  );
});
