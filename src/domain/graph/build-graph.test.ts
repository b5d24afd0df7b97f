import type { Level, Move, MoveSection, RoleDocument } from '#domain/document/role-document.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from './build-graph.ts';

type Lines = Partial<Record<MoveSection, (string | Partial<Move>)[]>>;

function role(title: string, lines: Lines = {}, rest: Partial<RoleDocument> = {}): RoleDocument {
  const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const section = (name: MoveSection, first: number): Move[] =>
    (lines[name] ?? []).map((line, at) => {
      const text = typeof line === 'string' ? line : (line.text ?? 'Some words');
      const move: Move = {
        text,
        roles: [text],
        aliases: [],
        qualifier: null,
        kind: 'role',
        line: first + at,
      };
      return typeof line === 'string' ? move : { ...move, ...line };
    });
  return {
    file: `${id}.md`,
    id,
    title,
    aliases: [],
    pay: null,
    tags: [],
    family: null,
    source: null,
    definition: null,
    moves: {
      entry: section('entry', 10),
      advancement: section('advancement', 20),
      lateral: section('lateral', 30),
    },
    responsibilities: { primary: [], secondary: [] },
    skills: { hard: [], soft: [] },
    education: { minimum: [], preferred: [], fields: [] },
    experience: null,
    level: {
      rank: 3,
      track: 'individual',
      from: 'title',
      confidence: 'low',
      signs: [],
    },
    lines: { id: null, title: 2, aliases: 3, hardSkills: [] },
    diagnostics: [],
    ...rest,
  };
}

const ends = (documents: RoleDocument[]) =>
  buildGraph(documents).graph.moves.map(
    ({ from, to, kind, statedBy }) => `${from} ${kind} ${to} by ${statedBy}`,
  );
const ids = (documents: RoleDocument[]) => buildGraph(documents).graph.roles.map(({ id }) => id);
const codes = (documents: RoleDocument[]) =>
  buildGraph(documents)
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ file, severity, code }) => `${file} ${severity} ${code}`);

describe('roles', () => {
  it('makes one node of a document and every spelling of its title elsewhere', () => {
    const documents = [
      role('Vice President of Engineering'),
      role('Engineering Director', { advancement: ['VP of Engineering', 'Vice President, Engineering'] }),
    ];
    expect(ids(documents)).toEqual(['engineering-director', 'vice-president-of-engineering']);
  });

  it('finds a document by its aliases and by the words of its id', () => {
    const documents = [
      role('Wizard', {}, { id: 'code-smith', aliases: ['Toolmaker'] }),
      role('Apprentice', { advancement: ['Toolmaker'], lateral: ['Code Smith'] }),
    ];
    expect(ends(documents)).toEqual([
      'apprentice lateral code-smith by from',
      'apprentice step code-smith by from',
    ]);
  });

  it('draws a role that is only mentioned under its most frequent spelling, undocumented', () => {
    const documents = [
      role('A Role', { advancement: ['Senior Director of Data'] }),
      role('B Role', { advancement: ['Sr. Director, Data'] }),
      role('C Role', { advancement: ['Sr. Director, Data'] }),
    ];
    const mentioned = buildGraph(documents).graph.roles.find(({ documented }) => !documented);
    expect(mentioned).toMatchObject({ title: 'Sr. Director, Data', pay: null, family: null, tags: [] });
  });

  it('takes an alias from the line that states it, and knows the role by it', () => {
    const stated = {
      text: 'Widget Whisperer (WW)',
      roles: ['Widget Whisperer'],
      aliases: [{ role: 'Widget Whisperer', alias: 'WW' }],
    };
    const documents = [
      role('A Role', { advancement: [stated] }),
      role('B Role', { advancement: ['WW', 'WW'] }),
    ];
    const { roles } = buildGraph(documents).graph;
    expect(roles.find(({ id }) => id === 'widget-whisperer')).toMatchObject({
      title: 'Widget Whisperer',
      aliases: ['WW'],
    });
    expect(roles).toHaveLength(3);
  });

  it('does not guess which role an abbreviation means when lines disagree', () => {
    const called = (name: string) => ({ roles: [name], aliases: [{ role: name, alias: 'ZM' }] });
    const documents = [
      role('A Role', { advancement: [called('Zebra Minder'), called('Zoo Mover')] }),
      role('B Role', { advancement: ['ZM'] }),
    ];
    expect(ids(documents)).toEqual(['a-role', 'b-role', 'zebra-minder', 'zm', 'zoo-mover']);
  });

  it('settles names that stand for one another', () => {
    const called = (name: string, alias: string) => ({ roles: [name], aliases: [{ role: name, alias }] });
    const documents = [role('A Role', { advancement: [called('Yolk', 'Zest'), called('Zest', 'Yolk')] })];
    expect(ids(documents)).toEqual(['a-role', 'yolk']);
  });

  it('gives two roles with one slug two ids', () => {
    const documents = [
      role('Wizard', {}, { id: 'toolmaker' }),
      role('Other', {}, { id: 'toolmaker', file: 'z.md' }),
    ];
    expect(ids(documents)).toEqual(['other', 'toolmaker']);
    expect(codes(documents)).toEqual(['z.md error role-claimed-twice']);
  });

  it('is not confused by names of the language itself', () => {
    const documents = [
      role(
        'Constructor',
        { advancement: ['__proto__', 'toString'], lateral: ['hasOwnProperty'] },
        { id: 'constructor' },
      ),
    ];
    expect(ids(documents)).toEqual(['constructor', 'hasownproperty', 'proto', 'tostring']);
  });

  it('leaves out a document without a title', () => {
    expect(ids([role('A Role'), role('', {}, { id: '', file: 'empty.md' })])).toEqual(['a-role']);
  });
});

it('keeps the level that a document states, with its reason, whatever the steps around it say', () => {
  const level: Level = {
    rank: 2,
    track: 'management',
    from: 'field',
    confidence: 'high',
    signs: [],
  };
  const documents = [
    role('Wizard', { entry: ['Staff Mage'], advancement: ['Distinguished Mage'] }, { level }),
    role('Mage', { advancement: ['Wizard'] }),
  ];
  expect(buildGraph(documents).graph.roles.find(({ id }) => id === 'wizard')?.level).toEqual(level);
});

describe('claims', () => {
  it('lets the first file keep a title, and keeps the moves of the second', () => {
    const first = role('Data Analyst', { advancement: ['Data Scientist'] }, { file: 'a.md' });
    const second = role('Data Analyst', { advancement: ['Data Engineer'] }, { file: 'b.md', id: 'other' });
    const { graph, documents, diagnostics } = buildGraph([second, first]);
    expect(graph.roles.map(({ id }) => id)).toEqual(['data-analyst', 'data-engineer', 'data-scientist']);
    expect(documents.get('data-analyst')?.file).toBe('a.md');
    const claim = diagnostics.find(({ code }) => code === 'role-claimed-twice');
    expect(claim).toMatchObject({ file: 'b.md', severity: 'error' });
    expect(claim?.message).toMatch(/ a\.md:2 .* b\.md:2;/);
  });

  it('lets a title win over an alias, whatever the order of files', () => {
    const documents = [
      role('A Role', {}, { aliases: ['Data Analyst', 'Number Reader'] }),
      role('Data Analyst', {}, { file: 'z.md' }),
    ];
    expect(codes(documents)).toEqual(['a-role.md warning alias-is-a-title']);
    expect(buildGraph(documents).graph.roles[0]?.aliases).toEqual(['Number Reader']);
  });

  it('reports an alias that two documents claim', () => {
    const documents = [
      role('A Role', {}, { aliases: ['Shared Name'] }),
      role('B Role', { advancement: ['Shared Name'] }, { aliases: ['Shared Name'] }),
    ];
    expect(codes(documents)).toEqual(['b-role.md error role-claimed-twice']);
    expect(ends(documents)).toEqual(['b-role step a-role by from']);
    const claim = buildGraph(documents).diagnostics.find(({ code }) => code === 'role-claimed-twice');
    expect(claim).toMatchObject({
      line: 3,
      message: expect.stringMatching(/ a-role\.md:3 .* b-role\.md:3;/) as string,
    });
  });

  it('names the lines of an id that two documents claim, and of an alias that is a title', () => {
    const lines = { id: 2, title: 3, aliases: 4, hardSkills: [] };
    const twice = [role('A Role', {}, { id: 'same', lines }), role('B Role', {}, { id: 'same', lines })];
    expect(buildGraph(twice).diagnostics[0]?.message).toMatch(/ a-role\.md:2 .* b-role\.md:2;/);
    const alias = [role('A Role', {}, { aliases: ['B Role'], lines }), role('B Role', {}, { lines })];
    expect(buildGraph(alias).diagnostics[0]).toMatchObject({
      ...{ file: 'a-role.md', line: 4 },
      message: expect.stringContaining('b-role.md:3') as string,
    });
  });
});

describe('moves', () => {
  it('points steps upwards and keeps lateral moves in the order of ids', () => {
    const documents = [
      role('M Role', { entry: ['A Role'], advancement: ['Z Role'], lateral: ['B Role', 'Y Role'] }),
    ];
    expect(ends(documents)).toEqual([
      'a-role step m-role by to',
      'b-role lateral m-role by to',
      'm-role lateral y-role by from',
      'm-role step z-role by from',
    ]);
  });

  it('merges what both ends state, with the evidence of both', () => {
    const documents = [
      role('Junior Wizard', { advancement: ['Wizard'] }),
      role('Wizard', {
        entry: [{ text: 'Junior Wizard (brave)', roles: ['Junior Wizard'], qualifier: 'brave' }],
      }),
    ];
    expect(buildGraph(documents).graph.moves).toEqual([
      {
        from: 'junior-wizard',
        to: 'wizard',
        kind: 'step',
        statedBy: 'both',
        evidence: [
          {
            statedBy: 'junior-wizard',
            section: 'advancement',
            text: 'Wizard',
            qualifier: null,
            file: 'junior-wizard.md',
            line: 20,
          },
          {
            statedBy: 'wizard',
            section: 'entry',
            text: 'Junior Wizard (brave)',
            qualifier: 'brave',
            file: 'wizard.md',
            line: 10,
          },
        ],
      },
    ]);
  });

  it('counts a line once that names a role twice', () => {
    const documents = [
      role('A Role', { advancement: [{ roles: ['VP of Data', 'Vice President of Data'] }] }),
    ];
    expect(buildGraph(documents).graph.moves.map(({ evidence }) => evidence.length)).toEqual([1]);
  });

  it('makes no move of a background or a field', () => {
    const documents = [
      role('A Role', {
        entry: [
          { kind: 'background', roles: [] },
          { kind: 'field', roles: [] },
        ],
      }),
    ];
    expect(ends(documents)).toEqual([]);
    expect(codes(documents)).toEqual([]);
  });

  it('reports a move to the role itself and keeps the other roles of the line', () => {
    const documents = [role('A Role', { lateral: [{ roles: ['A Role', 'B Role'] }] })];
    expect(ends(documents)).toEqual(['a-role lateral b-role by from']);
    expect(codes(documents)).toEqual(['a-role.md warning move-to-itself']);
  });

  it('reports a line that reads as nothing', () => {
    expect(codes([role('A Role', { lateral: [{ roles: [] }] })])).toEqual([
      'a-role.md warning move-without-role',
    ]);
  });

  it('tells once of each role without a document, with the number of lines', () => {
    const documents = [role('A Role', { advancement: ['C Role'] }), role('B Role', { lateral: ['C Role'] })];
    expect(buildGraph(documents).diagnostics).toMatchObject([
      {
        file: 'a-role.md',
        line: 20,
        severity: 'info',
        code: 'role-without-document',
        message: expect.stringContaining('2 lines') as string,
      },
    ]);
  });
});

it('is the same whatever the order of the documents', () => {
  const titles = [
    'Engineer',
    'Senior Engineer',
    'VP of Data',
    'Vice President of Data',
    'Analyst',
    'Sr. Engineer',
  ];
  const title = fc.constantFrom(...titles);
  const document = fc
    .record({
      title,
      entry: fc.array(title),
      lateral: fc.array(title),
      aliases: fc.array(title),
      file: fc.constantFrom('a', 'b', 'c'),
    })
    .map(({ title, entry, lateral, aliases, file }) => role(title, { entry, lateral }, { aliases, file }));
  fc.assert(
    fc.property(
      fc
        .array(document)
        .chain((documents) =>
          fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
        ),
      ([documents, shuffled]) => {
        expect(buildGraph(shuffled)).toEqual(buildGraph(documents));
        const { graph } = buildGraph(documents);
        const known = new Set(graph.roles.map(({ id }) => id));
        expect(known.size).toBe(graph.roles.length);
        expect(graph.moves.every(({ from, to }) => from !== to && known.has(from) && known.has(to))).toBe(
          true,
        );
      },
    ),
  );
});
