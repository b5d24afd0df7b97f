import { BUNDLE_FORMAT } from '#contract/bundle-parse.ts';
import type { CardPosition, PublishedDocument, RoleFile } from '#contract/bundle-role.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import type { RoleNode } from '#domain/graph/career-graph.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import type { Box } from '#domain/layout/layout-view.ts';
import { layoutView } from '#domain/layout/layout-view.ts';
import type { SkillEntry } from '#domain/skills/skill-lexicon.ts';
import type { RoleInputs } from './role-inputs.ts';
import { skillIdsOf } from './search-columns.ts';

/** Everything a role's page shows at first, its neighbourhood laid out. `skills` holds the lexicon by id. */
export function roleFile(
  { role, roles, moves }: RoleInputs,
  document: RoleDocument | null,
  skills: ReadonlyMap<string, SkillEntry>,
): RoleFile {
  const around = new Map(roles.map((each) => [each.id, each]));
  const view = buildRoleView(role.id, 1, () => moves);
  return {
    format: BUNDLE_FORMAT,
    role,
    document: document === null ? null : publish(document, role),
    skillNames: document === null ? [] : namesOf(skillIdsOf(document), skills),
    neighbourhood: {
      roles,
      moves,
      positions: layoutView(view, (id) => around.get(id) ?? role).map(toPosition),
    },
  };
}

/**
 * The node's id and level are those that count: a document whose id another one has already gets a new one, and the graph knows more
 * of a level than one document.
 */
function publish(document: RoleDocument, { id, level }: RoleNode): PublishedDocument {
  const published: PublishedDocument & Partial<RoleDocument> = { ...document, id, level };
  delete published.lines;
  delete published.diagnostics;
  return published;
}

/** The card without its key, which a reader gets from its own view. */
function toPosition({ id, place, x, y, width, height }: Box): CardPosition {
  return { id, place, x, y, width, height };
}

function namesOf(ids: readonly string[], skills: ReadonlyMap<string, SkillEntry>): RoleFile['skillNames'] {
  return [...ids].sort().flatMap((id) => {
    const skill = skills.get(id);
    return skill ? [{ id, name: skill.name, category: skill.category }] : [];
  });
}
