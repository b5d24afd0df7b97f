import type { Move, RoleDocument } from '#domain/document/role-document.ts';
import { trialDocument } from '#domain/health/trial-ladder.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from './build-graph.ts';
import type { SettledNames, SettledTitle } from './settled-names.ts';

/** An owner's list; each entry stands on a line of its own, from 1. */
function list(
  roles: { title: string; id?: string; aliases?: string[] }[],
  distinct: string[][] = [],
): SettledNames {
  const at = (text: string, line: number): SettledTitle => ({ text, line, column: 1 });
  return {
    file: 'titles.json',
    roles: roles.map(({ title, id, aliases = [] }, index) => ({
      title: at(title, index + 1),
      id: id === undefined ? null : at(id, index + 1),
      aliases: aliases.map((alias) => at(alias, index + 1)),
    })),
    distinct: distinct.map((titles, index) => titles.map((title) => at(title, 100 + index))),
  };
}

const naming = (...lateral: string[]) => trialDocument({ title: 'Baker', lateral });
const told = (documents: RoleDocument[], names: SettledNames) =>
  buildGraph(documents, names)
    .diagnostics.filter(({ code }) => /settled|claimed|alias|ambiguous/.test(code))
    .map(({ file, line, severity, code }) => `${file}:${line} ${severity} ${code}`);
const rolesOf = (documents: RoleDocument[], names: SettledNames) =>
  buildGraph(documents, names).graph.roles.map(({ id, title, aliases }) => [id, title, ...aliases]);

/** A document with a line that gives a role another name. */
function giving(title: string, role: string, alias: string): RoleDocument {
  const move: Move = {
    ...{ text: `${role} (${alias})`, roles: [role], aliases: [{ role, alias }] },
    ...{ qualifier: null, kind: 'role', line: 200 },
  };
  const document = trialDocument({ title });
  return { ...document, moves: { ...document.moves, lateral: [move] } };
}

describe('a role without a document', () => {
  const names = list([{ title: 'Lead Dev', id: 'lead', aliases: ['Head Coder'] }]);

  it('is one node under its settled title, id and names, whatever lines call it most', () => {
    expect(rolesOf([naming('Head Coder', 'Lead Dev', 'Head Coder')], names)).toEqual([
      ['baker', 'Baker'],
      ['lead', 'Lead Dev', 'Head Coder'],
    ]);
    expect(told([naming('Head Coder')], names)).toEqual([]);
  });

  it('is no node where nobody names it', () => {
    expect(rolesOf([naming('Miller')], names).map(([id]) => id)).toEqual(['baker', 'miller']);
  });

  it('keeps its id from roles whose title would give the same', () => {
    expect(rolesOf([naming('Lead', 'Lead Dev')], names).map(([id]) => id)).toEqual([
      'baker',
      'lead',
      'lead-2',
    ]);
  });
});

describe('what comes first', () => {
  it('is the title of a document', () => {
    const documents = [naming('Coder', 'Miller'), trialDocument({ title: 'Coder' })];
    const names = list([{ title: 'Miller', aliases: ['Coder', 'Programmer'] }]);
    expect(rolesOf(documents, names)).toEqual([
      ['baker', 'Baker'],
      ['coder', 'Coder', 'Miller', 'Programmer'],
    ]);
    expect(told(documents, names)).toEqual([]);
  });

  it('is the list before aliases in documents, which says so with both places', () => {
    const documents = [trialDocument({ title: 'Coder', aliases: ['Miller'] }), naming('Miller')];
    const names = list([{ title: 'Grinder', aliases: ['Miller'] }]);
    expect(rolesOf(documents, names).map(([id]) => id)).toEqual(['baker', 'coder', 'grinder']);
    expect(told(documents, names)).toEqual(['coder.md:1 info alias-settled-otherwise']);
    expect(buildGraph(documents, names).diagnostics.map(({ message }) => message)).toContain(
      'The alias "Miller" of "Coder" does not count, since titles.json:1 says otherwise.',
    );
  });

  it('is an alias in a document before names that lines give', () => {
    const documents = [
      trialDocument({ title: 'Coder', aliases: ['Miller'] }),
      giving('Baker', 'Grinder', 'Miller'),
      trialDocument({ title: 'Cook', lateral: ['Miller'] }),
    ];
    expect(rolesOf(documents, list([])).map(([id]) => id)).toEqual(['baker', 'coder', 'cook', 'grinder']);
  });

  it('is the list before names that lines give', () => {
    const documents = [
      giving('Baker', 'Grinder', 'Miller'),
      trialDocument({ title: 'Cook', lateral: ['Miller'] }),
    ];
    const names = list([{ title: 'Coder', aliases: ['Miller'] }]);
    expect(rolesOf(documents, names).map(([id]) => id)).toEqual(['baker', 'coder', 'cook', 'grinder']);
  });

  it('is the earlier of two entries', () => {
    const names = list([
      { title: 'Coder', aliases: ['Miller'] },
      { title: 'Grinder', aliases: ['Miller', 'Pestle'] },
      { title: 'Coder' },
    ]);
    expect(rolesOf([naming('Miller', 'Pestle')], names).map(([id]) => id)).toEqual([
      'baker',
      'coder',
      'grinder',
    ]);
    expect(told([naming('Miller')], names)).toEqual([
      'titles.json:2 warning settled-name-refused',
      'titles.json:3 warning settled-name-refused',
    ]);
  });
});

describe('what is refused', () => {
  const refusal = (documents: RoleDocument[], names: SettledNames) =>
    buildGraph(documents, names).diagnostics.find(({ code }) => code === 'settled-name-refused')?.message;

  it('is to make one role of two documents', () => {
    const documents = [trialDocument({ title: 'Coder' }), trialDocument({ title: 'Miller' })];
    const names = list([{ title: 'Coder', aliases: ['Miller'] }]);
    expect(rolesOf(documents, names).map(([id]) => id)).toEqual(['coder', 'miller']);
    expect(refusal(documents, names)).toContain('"Miller" is the title of miller.md:1');
  });

  it.each([
    ['Senior Coder', 'Coder'],
    ['Coder', 'Senior Coder'],
    ['Senior Coder', 'Programmer'],
    ['VP of Code', 'SVP of Code'],
  ])('is to make one role of %s and %s', (title, alias) => {
    const names = list([{ title, aliases: [alias] }]);
    expect(buildGraph([naming(title, alias)], names).graph.roles).toHaveLength(3);
    expect(refusal([naming(title)], names)).toContain('different levels');
    const documents = [trialDocument({ title: alias }), naming(title)];
    expect(buildGraph(documents, names).graph.roles).toHaveLength(3);
    expect(refusal(documents, names)).toContain('different levels');
  });

  it('is an id that another role has', () => {
    const documents = [trialDocument({ title: 'Coder' }), naming('Miller')];
    const names = list([{ title: 'Miller', id: 'coder' }]);
    expect(rolesOf(documents, names).map(([id]) => id)).toEqual(['baker', 'coder', 'miller']);
    expect(refusal(documents, names)).toContain('"coder" is taken');
  });

  it('is an id beside that of a document, which can take it over', () => {
    const documents = [trialDocument({ title: 'Coder' })];
    const names = list([{ title: 'Coder', id: 'old-coder' }]);
    expect(refusal(documents, names)).toContain('coder.md is about the role and has the id "coder"');
    expect(refusal([trialDocument({ title: 'Coder', id: 'old-coder' })], names)).toBeUndefined();
  });

  it('is to call two names both one role and distinct, or two spellings of one title distinct', () => {
    const both = list([{ title: 'Coder', aliases: ['Miller'] }], [['Miller', 'Coder']]);
    expect(rolesOf([naming('Coder', 'Miller')], both).map(([id]) => id)).toEqual([
      'baker',
      'coder',
      'miller',
    ]);
    expect(refusal([], both)).toContain('distinct by the same list');
    expect(refusal([], list([], [['VP of Code', 'Vice President, Code']]))).toContain(
      'spellings of one title',
    );
  });
});

describe('distinct titles', () => {
  it('are not joined by a line or by an alias in a document', () => {
    const names = list([], [['Grinder', 'Miller']]);
    const line = [
      giving('Baker', 'Grinder', 'Miller'),
      trialDocument({ title: 'Cook', lateral: ['Miller'] }),
    ];
    expect(rolesOf(line, names).map(([id]) => id)).toEqual(['baker', 'cook', 'grinder', 'miller']);
    const alias = [trialDocument({ title: 'Grinder', aliases: ['Miller'] }), naming('Miller')];
    expect(rolesOf(alias, names).map(([id]) => id)).toEqual(['baker', 'grinder', 'miller']);
    expect(told(alias, names)).toEqual(['grinder.md:1 info alias-settled-otherwise']);
  });
});

it('is not confused by names of the language itself', () => {
  const names = list(
    [
      { title: '__proto__', aliases: ['constructor'] },
      { title: 'toString', id: 'constructor' },
    ],
    [['hasOwnProperty', '__proto__']],
  );
  const documents = [naming('constructor', '__proto__', 'toString', 'hasOwnProperty')];
  expect(rolesOf(documents, names)).toEqual([
    ['baker', 'Baker'],
    ['constructor', 'toString'],
    ['hasownproperty', 'hasOwnProperty'],
    ['proto', '__proto__', 'constructor'],
  ]);
});

it('never loses a role with a document nor joins two, and is the same whatever the order of documents', () => {
  const title = fc.constantFrom(
    'Engineer',
    'Senior Engineer',
    'Coder',
    'PM',
    'VP of Data',
    'Data Vice President',
  );
  const document = fc
    .record({
      title,
      lateral: fc.array(title),
      aliases: fc.array(title),
      file: fc.constantFrom('a', 'b', 'c'),
    })
    .map((role) => trialDocument(role));
  const names = fc
    .tuple(
      fc.array(fc.record({ title, aliases: fc.array(title), id: fc.constantFrom('coder', 'pm', 'x') })),
      fc.array(fc.array(title, { minLength: 2 })),
    )
    .map(([roles, distinct]) => list(roles, distinct));
  fc.assert(
    fc.property(fc.array(document), names, (documents, settled) => {
      const built = buildGraph(documents, settled);
      expect(buildGraph(documents.toReversed(), settled)).toEqual(built);
      const documented = built.graph.roles.filter((role) => role.documented).map((role) => role.title);
      expect(documented.sort()).toEqual(
        buildGraph(documents)
          .graph.roles.filter((role) => role.documented)
          .map((role) => role.title)
          .sort(),
      );
      expect(new Set(built.graph.roles.map(({ id }) => id)).size).toBe(built.graph.roles.length);
    }),
  );
});
