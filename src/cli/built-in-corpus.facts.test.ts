import type { MoveSection, RoleDocument } from '#domain/document/role-document.ts';
import { parsePay } from '#domain/pay/parse-pay.ts';
import { readMovePhrase } from '#domain/titles/read-move-phrase.ts';
import { roleIdentity } from '#domain/titles/role-identity.ts';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_CORPUS } from './built-in-corpus.ts';
import { nodeFiles } from './node-effects.ts';
import { readCorpus } from './read-corpus.ts';

const FILES = ['../shared/facts/core.jsonl', '../shared/facts/roles.jsonl'];

/** This role's page is kept whole elsewhere, so the facts have no line about it. */
const WITHOUT_FACTS = 'expert-software-engineer';

interface Band {
  currency: string | null;
  min: number | null;
  max: number | null;
  openEnded: boolean;
  period: string | null;
}

interface Facts {
  title: string;
  aliases?: string[];
  pay: string | Band | null;
  entry: string[];
  advance?: string[];
  advancement?: string[];
  lateral: string[];
}

const silent = { show: () => undefined, clear: () => undefined };
const { documents } = await readCorpus(nodeFiles, BUILT_IN_CORPUS, silent);
const known = documents.filter(({ id }) => id !== WITHOUT_FACTS);
const documentOf = new Map<string, string>();
for (const { id, title, aliases } of documents) {
  for (const name of [title, ...aliases]) documentOf.set(roleIdentity(name), id);
}
/** A role's document where it has one, else its identity. */
const roleOf = (name: string): string => documentOf.get(roleIdentity(name)) ?? roleIdentity(name);
const rowTitle = ({ title }: Facts): string => title.replace(/ \(.*\)$/, '');

const sections = ['entry', 'advancement', 'lateral'] as const;
/** What a move is called from its other end. */
const mirrored = { entry: 'advancement', advancement: 'entry', lateral: 'lateral' } as const;

describe.skipIf(!FILES.every((file) => existsSync(file)))('the built-in corpus, beside its facts', () => {
  const rows = FILES.filter((file) => existsSync(file)).flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Facts),
  );
  /** Role → section → the roles that some line of facts names there, from either end of the move. */
  const stated = new Map<string, Record<MoveSection, Set<string>>>();
  const at = (role: string) => {
    const found = stated.get(role) ?? { entry: new Set(), advancement: new Set(), lateral: new Set() };
    stated.set(role, found);
    return found;
  };
  for (const { own, section, other } of rows.flatMap(movesOf)) {
    at(own)[section].add(other);
    at(other)[mirrored[section]].add(own);
  }

  it('states only moves that the facts state', () => {
    const invented = known.flatMap(({ id, moves }) =>
      sections.flatMap((section) =>
        moves[section]
          .flatMap(({ roles }) => roles.map(roleOf))
          .filter((other) => other !== WITHOUT_FACTS && !at(id)[section].has(other))
          .map((other) => `${id}, ${section}: ${other}`),
      ),
    );
    expect(invented).toEqual([]);
  });

  it('leaves a section of moves out only where the facts name no role for it', () => {
    const withheld = known.flatMap(({ id, moves }) =>
      sections
        .filter((section) => moves[section].length === 0)
        .flatMap((section) => [...at(id)[section]].map((other) => `${id}, ${section}: ${other}`)),
    );
    expect(withheld).toEqual([]);
  });

  it('states the pay that is published for the title, and none where none is', () => {
    const published = new Map<string, Facts[]>();
    for (const row of rows) {
      const role = roleOf(rowTitle(row));
      published.set(role, [...(published.get(role) ?? []), row]);
    }
    const wrong = known.filter((document) => !isPublished(document, published.get(document.id) ?? []));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

function movesOf(row: Facts): { own: string; section: MoveSection; other: string }[] {
  const names = [rowTitle(row), ...(row.aliases ?? [])].map(roleOf);
  const lines = { entry: row.entry, advancement: row.advance ?? row.advancement ?? [], lateral: row.lateral };
  return sections.flatMap((section) =>
    lines[section].flatMap((line) =>
      readMovePhrase(line).roles.flatMap((other) =>
        names.map((own) => ({ own, section, other: roleOf(other) })),
      ),
    ),
  );
}

/** Whether a document's band is that of a line with its title, or of a line with one of its aliases where none has its title. */
function isPublished({ title, pay }: RoleDocument, about: readonly Facts[]): boolean {
  const exact = about.filter((row) => roleIdentity(rowTitle(row)) === roleIdentity(title));
  const bands = (exact.length > 0 ? exact : about)
    .map((row) => (typeof row.pay === 'string' ? parsePay(row.pay) : row.pay))
    .filter((band) => band !== null);
  if (pay === null) return bands.length === 0;
  return bands.some(
    ({ min, max, openEnded, period }) =>
      min === pay.min && max === pay.max && openEnded === pay.openEnded && period === pay.period,
  );
}
