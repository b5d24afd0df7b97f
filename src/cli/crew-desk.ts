import { parseRoleFile } from '#contract/bundle-role.ts';
import { outlineDocument } from '#domain/document/outline-document.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import type { CareerGraph, RoleId } from '#domain/graph/career-graph.ts';
import { indexGraph, type GraphIndex } from '#domain/graph/index-graph.ts';
import { buildSkillFinder } from '#domain/skills/skill-finder.ts';
import type { SkillEntry, SkillFinder } from '#domain/skills/skill-lexicon.ts';
import { packJson, unpackJson, type PackedJson } from './packed-json.ts';
import { readDocument } from './read-document.ts';
import { roleFile } from './role-file.ts';
import { serialise } from './serialise.ts';

/** A document's bytes under the name that its author is shown. */
export interface Source {
  file: string;
  bytes: Uint8Array;
}

/** A parsed document: as JSON without its prose (see outline-document.ts), and whole. */
export interface ParsedSource {
  outline: string;
  whole: PackedJson;
}

/** A role whose file is wanted; `document` is its whole document, null for a role that is only mentioned. */
export interface RoleOrder {
  id: RoleId;
  document: PackedJson | null;
}

/**
 * Where the heavy part of a compilation is done: pure functions of what the desk has learnt, with arguments and results that can be sent
 * between threads. Any desk gives the same answer.
 */
export function makeDesk() {
  let finder: SkillFinder = buildSkillFinder([]);
  let index: GraphIndex = indexGraph({ roles: [], moves: [] });
  let skills = new Map<string, SkillEntry>();
  return {
    learnSkills: (entries: readonly SkillEntry[]): void => {
      finder = buildSkillFinder(entries);
      skills = new Map(entries.map((skill) => [skill.id, skill]));
    },
    learnGraph: (graph: CareerGraph): void => {
      index = indexGraph(graph);
    },
    parse: (sources: readonly Source[]): ParsedSource[] =>
      sources.map(({ file, bytes }) => {
        const document = readDocument(file, bytes, finder);
        return { outline: JSON.stringify(outlineDocument(document)), whole: packJson(document) };
      }),
    /** The texts of role files, each checked by its own schema. */
    buildRoles: (orders: readonly RoleOrder[]): string[] =>
      orders.flatMap(({ id, document }) => {
        const role = index.role(id);
        if (role === null) return [];
        const whole = document === null ? null : (unpackJson(document) as RoleDocument);
        return serialise(roleFile(index, role, whole, skills), parseRoleFile);
      }),
  };
}

export type Desk = ReturnType<typeof makeDesk>;
