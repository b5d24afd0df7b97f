import { parseRoleFileDocument, type RoleFileDocument } from '#contract/bundle-role-document.ts';
import {
  parseRoleFile,
  type CardPosition,
  type PublishedDocument,
  type RoleFile,
} from '#contract/bundle-role.ts';
import { BUNDLE_FORMAT } from '#contract/bundle-parse.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import type { Box } from '#domain/layout/layout-view.ts';
import { layoutView } from '#domain/layout/layout-view.ts';
import type { SkillEntry } from '#domain/skills/skill-lexicon.ts';
import type { RoleInputs } from './role-inputs.ts';
import { skillIdsOf } from './search-columns.ts';
import { checked } from './checked.ts';

const TAB = 9;

/**
 * What the file of any role holds of a document, checked and written once: the name of its file, its contents, and the names of its
 * skills, as JSON with a tab between them. `skills` holds the lexicon by id.
 */
export function documentTexts(document: RoleDocument, skills: ReadonlyMap<string, SkillEntry>): string {
  const { file, id, level } = document;
  const contents = contentsOf(document);
  const skillNames = namesOf(skillIdsOf(document), skills);
  checked<RoleFileDocument>(
    { document: { file, id, ...contents, level }, skillNames },
    parseRoleFileDocument,
  );
  return [JSON.stringify(file), JSON.stringify(contents).slice(1, -1), JSON.stringify(skillNames)].join('\t');
}

/**
 * Everything a role's page shows at first, its neighbourhood laid out, as the JSON of a RoleFile in pieces of UTF-8, checked by its own
 * schema. `texts` are those of the role's document (see above), empty for a role without one.
 */
export function roleFile({ role, roles, moves }: RoleInputs, texts: Uint8Array): Uint8Array[] {
  const around = new Map(roles.map((each) => [each.id, each]));
  const view = buildRoleView(role.id, 1, () => moves);
  const positions = layoutView(view, (id) => around.get(id) ?? role).map(toPosition);
  const neighbourhood: RoleFile['neighbourhood'] = { roles, moves, positions };
  const alone: RoleFile = { format: BUNDLE_FORMAT, role, document: null, skillNames: [], neighbourhood };
  checked(alone, parseRoleFile);
  if (texts.length === 0) return [Buffer.from(`${JSON.stringify(alone)}\n`)];

  // The node's id and level are those that count: a document whose id another one has already gets a new one, and the graph knows more
  // of a level than one document.
  const first = texts.indexOf(TAB);
  const second = texts.indexOf(TAB, first + 1);
  return [
    Buffer.from(`{"format":${BUNDLE_FORMAT},"role":${JSON.stringify(role)},"document":{"file":`),
    texts.subarray(0, first),
    Buffer.from(`,"id":${JSON.stringify(role.id)},`),
    texts.subarray(first + 1, second),
    Buffer.from(`,"level":${JSON.stringify(role.level)}},"skillNames":`),
    texts.subarray(second + 1),
    Buffer.from(`,"neighbourhood":${JSON.stringify(neighbourhood)}}\n`),
  ];
}

/** What stands between a published document's id and its level. */
function contentsOf(document: RoleDocument): Omit<PublishedDocument, 'file' | 'id' | 'level'> {
  const { title, aliases, pay, tags, family, source, definition } = document;
  const { moves, responsibilities, skills, education, experience } = document;
  return {
    ...{ title, aliases, pay, tags, family, source, definition },
    ...{ moves, responsibilities, skills, education, experience },
  };
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
