import type { PayPeriod, RoleDocument } from '#domain/document/role-document.ts';
import type { CareerMove, RoleNode } from '#domain/graph/career-graph.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';
import type { SkillEntry } from '#domain/skills/skill-lexicon.ts';
import * as v from 'valibot';
import { FormatSchema, IdSchema, parseBundleFile, type BUNDLE_FORMAT, type Parsed } from './bundle-parse.ts';
import { SKILL_CATEGORIES } from './skill-categories.ts';

/** A role in another role's neighbourhood. `degree` counts its own moves: where people come from, go to, and change to. */
export interface RoleSummary extends Pick<
  RoleNode,
  'id' | 'title' | 'documented' | 'pay' | 'level' | 'family'
> {
  degree: { entry: number; advancement: number; lateral: number };
}

/**
 * Where a card of the neighbourhood's drawing stands: its top left corner and its size, in CSS pixels at scale 1. A role that is stated
 * on two sides of the focus has a card on both.
 */
export interface CardPosition {
  id: string;
  place: PlacedRole['place'];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Diagnostics are for a document's author and stay out of the bundle. */
export type PublishedDocument = Omit<RoleDocument, 'lines' | 'diagnostics'>;

/**
 * All that a role's page shows before anything is opened further. `document` is null for a role that is only mentioned.
 * `skillNames` names each skill of `document`, sorted by id. `neighbourhood.roles` holds the role itself and each role one move
 * away, sorted by id; `neighbourhood.moves` the moves at either end of the role; `positions` a drawing of them.
 */
export interface RoleFile {
  format: typeof BUNDLE_FORMAT;
  role: RoleNode;
  document: PublishedDocument | null;
  skillNames: Pick<SkillEntry, 'id' | 'name' | 'category'>[];
  neighbourhood: { roles: RoleSummary[]; moves: CareerMove[]; positions: CardPosition[] };
}

const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const satisfies readonly PayPeriod[];

const AmountSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const LineSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const TextsSchema = v.array(v.string());

const PaySchema = v.object({
  text: v.string(),
  currency: v.nullable(v.string()),
  min: v.nullable(AmountSchema),
  max: v.nullable(AmountSchema),
  openEnded: v.boolean(),
  period: v.nullable(v.picklist(PERIODS)),
  note: v.nullable(v.string()),
});

const LevelSchema = v.object({
  rank: CountSchema,
  track: v.picklist(['individual', 'management']),
  from: v.picklist(['field', 'steps', 'experience', 'title']),
  confidence: v.picklist(['high', 'medium', 'low']),
  signs: TextsSchema,
});

const RoleNodeSchema = v.object({
  id: IdSchema,
  title: v.string(),
  aliases: TextsSchema,
  documented: v.boolean(),
  pay: v.nullable(PaySchema),
  level: LevelSchema,
  family: v.nullable(v.string()),
  tags: TextsSchema,
});

const MoveLineSchema = v.object({
  text: v.string(),
  roles: TextsSchema,
  aliases: v.array(v.object({ role: v.string(), alias: v.string() })),
  qualifier: v.nullable(v.string()),
  kind: v.picklist(['role', 'background', 'field']),
  line: LineSchema,
});

const SkillLinesSchema = v.array(
  v.object({ text: v.string(), heading: v.nullable(v.string()), skills: v.array(IdSchema) }),
);

const DocumentSchema = v.object({
  file: v.string(),
  id: v.string(),
  title: v.string(),
  aliases: TextsSchema,
  pay: v.nullable(PaySchema),
  tags: TextsSchema,
  family: v.nullable(v.string()),
  source: v.nullable(v.string()),
  definition: v.nullable(v.string()),
  moves: v.object({
    entry: v.array(MoveLineSchema),
    advancement: v.array(MoveLineSchema),
    lateral: v.array(MoveLineSchema),
  }),
  responsibilities: v.object({ primary: TextsSchema, secondary: TextsSchema }),
  skills: v.object({ hard: SkillLinesSchema, soft: SkillLinesSchema }),
  education: v.object({ minimum: TextsSchema, preferred: TextsSchema, fields: TextsSchema }),
  experience: v.nullable(
    v.object({
      text: v.string(),
      minYears: v.nullable(AmountSchema),
      maxYears: v.nullable(AmountSchema),
      openEnded: v.boolean(),
      preferred: TextsSchema,
    }),
  ),
  level: LevelSchema,
});

const MoveSchema = v.object({
  from: IdSchema,
  to: IdSchema,
  kind: v.picklist(['step', 'lateral']),
  statedBy: v.picklist(['from', 'to', 'both']),
  evidence: v.array(
    v.object({
      statedBy: IdSchema,
      section: v.picklist(['entry', 'advancement', 'lateral']),
      text: v.string(),
      qualifier: v.nullable(v.string()),
      file: v.string(),
      line: LineSchema,
    }),
  ),
});

const RoleSummarySchema = v.object({
  ...v.omit(RoleNodeSchema, ['aliases', 'tags']).entries,
  degree: v.object({ entry: CountSchema, advancement: CountSchema, lateral: CountSchema }),
});

export const RoleFileSchema = v.object({
  format: FormatSchema,
  role: RoleNodeSchema,
  document: v.nullable(DocumentSchema),
  skillNames: v.array(v.object({ id: IdSchema, name: v.string(), category: v.picklist(SKILL_CATEGORIES) })),
  neighbourhood: v.object({
    roles: v.array(RoleSummarySchema),
    moves: v.array(MoveSchema),
    positions: v.array(
      v.object({
        id: IdSchema,
        place: v.picklist(['entry', 'focus', 'advancement', 'lateral']),
        x: v.pipe(v.number(), v.finite()),
        y: v.pipe(v.number(), v.finite()),
        width: AmountSchema,
        height: AmountSchema,
      }),
    ),
  }),
}) satisfies v.GenericSchema<RoleFile, RoleFile>;

/** Also reports a move or a position of a role that the neighbourhood doesn't list: it could not be drawn. */
export function parseRoleFile(value: unknown): Parsed<RoleFile> {
  const parsed = parseBundleFile('role file', RoleFileSchema, value);
  if (!parsed.ok) return parsed;
  const problem = findStranger(parsed.value);
  return problem === null ? parsed : { ok: false, problem: `role file, at neighbourhood.${problem}` };
}

function findStranger({ role, neighbourhood: { roles, moves, positions } }: RoleFile): string | null {
  const ids = new Set(roles.map(({ id }) => id));
  if (!ids.has(role.id)) return `roles: ${role.id} itself is missing`;
  if (ids.size < roles.length) return 'roles: an id stands there twice';
  const move = moves.findIndex(({ from, to }) => !ids.has(from) || !ids.has(to));
  if (move >= 0) return `moves.${move}: leads to a role that is not listed`;
  const position = positions.findIndex(({ id }) => !ids.has(id));
  return position < 0 ? null : `positions.${position}: places a role that is not listed`;
}
