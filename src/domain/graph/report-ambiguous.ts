import type { RoleClaims } from './claim-roles.ts';
import { byCodeUnit } from './code-unit-order.ts';
import type { SharedName } from './collect-statements.ts';
import type { GraphDiagnostic } from './graph-diagnostic.ts';
import type { IdentityOf } from './identity-cache.ts';
import { containingTitles, spelledOutTitles, type NamedRole } from './likely-meanings.ts';
import type { Mention } from './report-moves.ts';

/** More roles than this make a message no clearer. */
const MOST_NAMED = 4;
const HINT = 'List it under "aliases" in the document of the role it means, or settle it in titles.json.';

/**
 * Names that could mean several roles, each of which is kept as a role of its own: `ambiguous-name` (warning) where lines give it to
 * two, `ambiguous-abbreviation` (warning) where two titles shorten to it, `ambiguous-title` (info) where two documents have all its words.
 * What an owner has settled is not reported.
 */
export function reportAmbiguous(
  { roles, settled }: Pick<RoleClaims, 'roles' | 'settled'>,
  mentions: ReadonlyMap<string, Mention>,
  shared: readonly SharedName[],
  identityOf: IdentityOf,
): GraphDiagnostic[] {
  const documented = roles.map(({ document }) => ({
    identity: identityOf(document.title),
    title: document.title,
    file: document.file,
    line: document.lines.title ?? 1,
  }));
  const mentioned = [...mentions].flatMap(([identity, { title, lines }]) =>
    lines
      .map(({ file, move }) => ({ identity, title, file, line: move.line }))
      .sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line)
      .slice(0, 1),
  );
  const open = mentioned.filter(({ identity }) => !settled.places.has(identity));
  const apart = (role: NamedRole) => (other: NamedRole) => !settled.isDistinct(role.identity, other.identity);
  const shortened = spelledOutTitles(open, [...documented, ...mentioned]);
  const contained = containingTitles(open, documented);
  return [
    ...shared.map(ambiguousName),
    ...open.flatMap((role) => {
      const roles = (shortened.get(role.identity) ?? []).filter(apart(role));
      return roles.length < 2 ? [] : [ambiguousAbbreviation(role, roles)];
    }),
    ...open.flatMap((role) => {
      const roles = (contained.get(role.identity) ?? []).filter(apart(role));
      return roles.length < 2 ? [] : [ambiguousTitle(role, roles)];
    }),
  ];
}

function ambiguousName({ name, lines }: SharedName): GraphDiagnostic {
  const [, { file, line }] = lines;
  const roles = lines.map(({ role, ...place }) => ({ title: role, ...place }));
  return {
    file,
    line,
    column: 1,
    code: 'ambiguous-name',
    severity: 'warning',
    message: `"${name}" is said to be ${listed(roles, 'and')}, so it means neither.`,
    hint: HINT,
  };
}

function ambiguousAbbreviation({ title, file, line }: NamedRole, roles: NamedRole[]): GraphDiagnostic {
  return {
    file,
    line,
    column: 1,
    code: 'ambiguous-abbreviation',
    severity: 'warning',
    message: `"${title}" could stand for ${listed(roles, 'or')}, so it is a role of its own.`,
    hint: HINT,
  };
}

function ambiguousTitle({ title, file, line }: NamedRole, roles: NamedRole[]): GraphDiagnostic {
  return {
    file,
    line,
    column: 1,
    code: 'ambiguous-title',
    severity: 'info',
    message: `"${title}" has no document and could mean ${listed(roles, 'or')}, so it is a role of its own.`,
    hint: HINT,
  };
}

function listed(roles: readonly Omit<NamedRole, 'identity'>[], joint: 'and' | 'or'): string {
  const named = [...roles]
    .sort((a, b) => byCodeUnit(a.title, b.title) || byCodeUnit(a.file, b.file))
    .slice(0, MOST_NAMED)
    .map(({ title, file, line }) => `"${title}" (${file}:${line})`);
  const further = roles.length - named.length;
  if (further > 0) return `${named.join(', ')} ${joint} ${further} more`;
  return `${named.slice(0, -1).join(', ')} ${joint} ${named.at(-1) ?? ''}`;
}
