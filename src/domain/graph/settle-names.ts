import { differInLevel } from '#domain/titles/differ-in-level.ts';
import type { RoleId } from './career-graph.ts';
import type { DocumentedRole } from './documented-role.ts';
import { distinctNames, type IsDistinct } from './distinct-names.ts';
import type { GraphDiagnostic } from './graph-diagnostic.ts';
import type { IdentityOf } from './identity-cache.ts';
import { refusedName, type RefuseName } from './refused-name.ts';
import type { RoleIds } from './role-ids.ts';
import type { SettledNames, SettledRole, SettledTitle } from './settled-names.ts';

/** Names as their owner settled them, as far as documents allow. Identities are those of titles (see role-identity.ts). */
export interface Settlement {
  /** Identity of a name → the role it means: one with a document, or the chief identity of one without. */
  meanings: Map<string, DocumentedRole | string>;
  /** Where each of these was settled. */
  places: Map<string, SettledTitle>;
  /** The roles without a document, by chief identity. */
  roles: Map<string, { title: string; id: RoleId | null; aliases: string[] }>;
  isDistinct: IsDistinct;
  diagnostics: GraphDiagnostic[];
}

/**
 * Applies an owner's list. `byTitle` holds the roles with a document by the identity of their titles, which no list overrules; aliases
 * that it gives them are added to them, ids are taken from `ids`. What cannot be followed is reported (`settled-name-refused`) and left
 * out: two documents or two levels in one role, a name settled twice, an id that is taken.
 */
export function settleNames(
  { file, roles, distinct }: SettledNames,
  byTitle: ReadonlyMap<string, DocumentedRole>,
  ids: RoleIds,
  identityOf: IdentityOf,
): Settlement {
  const diagnostics: GraphDiagnostic[] = [];
  const refuse: RefuseName = (...statement) => diagnostics.push(refusedName(file, ...statement));
  const isDistinct = distinctNames(distinct, identityOf, refuse);
  const settled: Settlement = {
    ...{ meanings: new Map(), places: new Map(), roles: new Map() },
    ...{ isDistinct, diagnostics },
  };

  for (const entry of roles) {
    const written = [entry.title, ...entry.aliases];
    const owners = written.flatMap(({ text }) => byTitle.get(identityOf(text)) ?? []);
    const role = owners[0] ?? null;
    const title = role?.document.title ?? entry.title.text;
    const names = written.filter((name) => {
      const identity = identityOf(name.text);
      const owner = byTitle.get(identity) ?? null;
      if (owner !== null && owner === role) return true;
      const before = settled.places.get(identity);
      const problem =
        titleOfAnother(name, title, owner) ??
        settledBefore(name, file, before) ??
        keptApart(name, title, isDistinct(identity, identityOf(title)));
      if (problem !== null) refuse(name, ...problem);
      return problem === null;
    });
    const chief = identityOf(entry.title.text);
    if (role === null && names[0] !== entry.title) continue;
    for (const name of names) {
      settled.meanings.set(identityOf(name.text), role ?? chief);
      settled.places.set(identityOf(name.text), name);
    }
    const aliases = names.map(({ text }) => text).filter((text) => text !== title);
    if (role === null) settled.roles.set(chief, { title, id: settledId(entry, ids, refuse), aliases });
    else {
      for (const alias of aliases) role.aliases.add(alias);
      refuseOtherId(entry, role, refuse);
    }
  }
  return settled;
}

type Problem = [reason: string, hint: string] | null;

function titleOfAnother({ text }: SettledTitle, title: string, owner: DocumentedRole | null): Problem {
  if (owner === null) return null;
  const { file, lines } = owner.document;
  const reason = `"${text}" is the title of ${file}:${lines.title ?? 1}, so it is not "${title}".`;
  return [reason, 'Merge the two documents first.'];
}

function settledBefore({ text }: SettledTitle, file: string, before: SettledTitle | undefined): Problem {
  if (before === undefined) return null;
  return [`"${text}" is settled already at ${file}:${before.line}.`, 'Keep one of the two.'];
}

function keptApart({ text }: SettledTitle, title: string, isDistinct: boolean): Problem {
  if (isDistinct) {
    return [`"${text}" and "${title}" are distinct by the same list.`, 'Take out one of the two statements.'];
  }
  if (!differInLevel(text, title)) return null;
  return [`"${text}" and "${title}" stand on different levels.`, 'Leave them two roles.'];
}

function settledId({ id }: SettledRole, ids: RoleIds, refuse: RefuseName): RoleId | null {
  if (id === null) return null;
  if (ids.claim(id.text)) return id.text;
  refuse(id, `The id "${id.text}" is taken by another role.`, 'Choose another id.');
  return null;
}

/** A document's own id counts. */
function refuseOtherId({ id }: SettledRole, { id: own, document }: DocumentedRole, refuse: RefuseName): void {
  if (id === null || id.text === own) return;
  const reason = `The id "${id.text}" is not used, since ${document.file} is about the role and has the id "${own}".`;
  refuse(id, reason, `Write "id: ${id.text}" in the document, so that the address stays.`);
}
