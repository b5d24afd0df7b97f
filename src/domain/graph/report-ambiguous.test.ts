import type { Move, RoleDocument } from '#domain/document/role-document.ts';
import { trialDocument } from '#domain/health/trial-ladder.ts';
import { describe, expect, it } from 'vitest';
import { buildGraph } from './build-graph.ts';
import type { SettledNames } from './settled-names.ts';

const at = (text: string) => ({ text, line: 1, column: 1 });
const NOTHING: SettledNames = { file: 'titles.json', roles: [], distinct: [] };

/** What is said of names that could mean several roles. */
function ambiguous(documents: RoleDocument[], names = NOTHING): string[] {
  return buildGraph(documents, names)
    .diagnostics.filter(({ code }) => code.startsWith('ambiguous'))
    .map(({ file, line, severity, code, message }) => `${file}:${line} ${severity} ${code} ${message}`);
}
const documentsOf = (...titles: string[]) => titles.map((title) => trialDocument({ title }));
const naming = (...lateral: string[]) => trialDocument({ title: 'Baker', lateral });

describe('an abbreviation', () => {
  const managers = documentsOf('Product Manager', 'Program Manager');

  it('of two titles is told with the places of both, and stays a role of its own', () => {
    const documents = [...managers, naming('PM')];
    expect(ambiguous(documents)).toEqual([
      'baker.md:200 warning ambiguous-abbreviation "PM" could stand for "Product Manager" (product-manager.md:1) or ' +
        '"Program Manager" (program-manager.md:1), so it is a role of its own.',
    ]);
    expect(buildGraph(documents).graph.roles.map(({ id }) => id)).toContain('pm');
  });

  it('counts roles that are only mentioned, and the words beside it', () => {
    const documents = [
      naming('Senior PM', 'Senior Product Manager'),
      trialDocument({ title: 'Cook', lateral: ['Senior Project Manager'] }),
    ];
    expect(ambiguous(documents)).toHaveLength(1);
    expect(ambiguous([...managers, naming('Senior PM')])).toEqual([]);
  });

  it('is settled by an alias in a document, or by the owner', () => {
    const alias = trialDocument({ title: 'Product Manager', aliases: ['PM'] });
    expect(ambiguous([alias, ...documentsOf('Program Manager'), naming('PM')])).toEqual([]);
    const one = { ...NOTHING, roles: [{ title: at('Product Manager'), id: null, aliases: [at('PM')] }] };
    expect(ambiguous([...managers, naming('PM')], one)).toEqual([]);
    const neither = { ...NOTHING, distinct: [[at('PM'), at('Product Manager')]] };
    expect(ambiguous([...managers, naming('PM')], neither)).toEqual([]);
  });

  it('of one title is no guess either, and nothing to tell', () => {
    const documents = [...documentsOf('Product Manager'), naming('PM')];
    expect(ambiguous(documents)).toEqual([]);
    expect(buildGraph(documents).graph.roles.map(({ id }) => id)).toContain('pm');
  });
});

describe('a name', () => {
  const called = (title: string, role: string): RoleDocument => {
    const document = trialDocument({ title });
    const move: Move = {
      ...{ text: `${role} (ZM)`, roles: [role], aliases: [{ role, alias: 'ZM' }] },
      ...{ qualifier: null, kind: 'role', line: 7 },
    };
    return { ...document, moves: { ...document.moves, lateral: [move] } };
  };

  it('that lines give to two roles is told with both lines', () => {
    expect(ambiguous([called('A Role', 'Zebra Minder'), called('B Role', 'Zoo Mover')])).toEqual([
      'b-role.md:7 warning ambiguous-name "ZM" is said to be "Zebra Minder" (a-role.md:7) and "Zoo Mover" (b-role.md:7), ' +
        'so it means neither.',
    ]);
  });

  it('that lines give to one role in two spellings, or that a document has, is not', () => {
    expect(ambiguous([called('A Role', 'Zoo Manager'), called('B Role', 'Manager of Zoo')])).toEqual([]);
    const owner = trialDocument({ title: 'Zebra Minder', aliases: ['ZM'] });
    expect(ambiguous([owner, called('A Role', 'Zebra Minder'), called('B Role', 'Zoo Mover')])).toEqual([]);
  });
});

describe('a title', () => {
  const architects = documentsOf('Cloud Platform Architect', 'Data Platform Architect');

  it('that two documents say in more words is noted, with the places of both', () => {
    expect(ambiguous([...architects, naming('Platform Architect')])).toEqual([
      'baker.md:200 info ambiguous-title "Platform Architect" has no document and could mean "Cloud Platform Architect" ' +
        '(cloud-platform-architect.md:1) or "Data Platform Architect" (data-platform-architect.md:1), so it is a role of its own.',
    ]);
  });

  it.each([
    ['has a document', [...documentsOf('Platform Architect'), ...architects], 'Platform Architect'],
    [
      'differs in grade',
      documentsOf('Senior Platform Architect', 'Lead Platform Architect'),
      'Platform Architect',
    ],
    ['differs in level', documentsOf('Cloud Engineer II', 'Cloud Engineer III'), 'Cloud Engineer'],
    ['is said in more words by one document', documentsOf('Cloud Platform Architect'), 'Platform Architect'],
    ['is a single word', architects, 'Architect'],
    [
      'has another order',
      documentsOf('Cloud Architect Platform', 'Data Architect Platform'),
      'Platform Architect',
    ],
  ])('that %s is not', (_, documents, title) => {
    expect(ambiguous([...documents, naming(title)])).toEqual([]);
  });
});
