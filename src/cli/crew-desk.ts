import { namesIn } from '#domain/document/names-in.ts';
import { outlineDocument } from '#domain/document/outline-document.ts';
import { buildSkillFinder } from '#domain/skills/skill-finder.ts';
import type { SkillEntry, SkillFinder } from '#domain/skills/skill-lexicon.ts';
import { roleIdentity } from '#domain/titles/role-identity.ts';
import { createHash } from 'node:crypto';
import { bytesOf, packBytes, packTexts, type PackedTexts } from './packed-texts.ts';
import { readDocument } from './read-document.ts';
import { documentTexts, roleFile } from './role-file.ts';
import type { RoleInputs } from './role-inputs.ts';

/** A document's bytes under the name that its author is shown. */
export interface Source {
  file: string;
  bytes: Uint8Array;
}

/** Parsed documents, in the order of their sources. */
export interface ParsedSources {
  /** As JSON without their prose (see outline-document.ts). */
  outlines: string[];
  /** As role files hold them (see role-file.ts). */
  wholes: PackedTexts;
  /** Names of roles in them with their identities; each name is told once. */
  identities: [name: string, identity: string][];
}

/**
 * The roles of a shard. `kept` has the files of some of them as they are, and nothing for the others, which are to be made; `inputs` and
 * `documents` are of those, in the same order: their inputs as JSON, and their documents, empty for a role that is only mentioned.
 */
export interface RoleOrders {
  ids: readonly string[];
  kept: PackedTexts;
  inputs: PackedTexts;
  documents: PackedTexts;
}

/** The texts of role files, each checked by its own schema, and a hash of their names and texts. */
export interface BuiltRoles {
  texts: PackedTexts;
  hash: string;
}

/**
 * Where the heavy part of a compilation is done: pure functions of what the desk has learnt, with arguments and results that can be sent
 * between threads. Any desk gives the same answer.
 */
export function makeDesk() {
  let skills = new Map<string, SkillEntry>();
  let finder: SkillFinder | null = null;
  const told = new Set<string>();
  const tell = (name: string): [string, string][] => {
    if (told.has(name)) return [];
    told.add(name);
    return [[name, roleIdentity(name)]];
  };
  return {
    learnSkills: (entries: readonly SkillEntry[]): void => {
      skills = new Map(entries.map((skill) => [skill.id, skill]));
      finder = buildSkillFinder(entries);
    },
    parse: (sources: readonly Source[]): ParsedSources => {
      const known = finder;
      if (known === null) throw new Error('The skills are not known.');
      const documents = sources.map(({ file, bytes }) => readDocument(file, bytes, known));
      return {
        outlines: documents.map((document) => JSON.stringify(outlineDocument(document))),
        wholes: packTexts(documents.map((document) => documentTexts(document, skills))),
        identities: documents.flatMap(namesIn).flatMap(tell),
      };
    },
    buildRoles: ({ ids, kept, inputs, documents }: RoleOrders): BuiltRoles => {
      const wholes = bytesOf(documents);
      const made = bytesOf(inputs).map((bytes, at) =>
        roleFile(JSON.parse(decoder.decode(bytes)) as RoleInputs, wholes[at] ?? NOTHING),
      );
      const packed = packBytes(
        bytesOf(kept).map((text) => (text.length > 0 ? [text] : (made.shift() ?? []))),
      );
      return { texts: packed, hash: shardHash(ids, bytesOf(packed)) };
    },
  };
}

/** A hash of the names and texts of a shard's files, as it stands in the manifest. */
export function shardHash(ids: readonly string[], texts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  texts.forEach((text, at) => hash.update(`${at > 0 ? '\n' : ''}${ids[at] ?? ''}\n`).update(text));
  return hash.digest('hex').slice(0, 10);
}

const decoder = new TextDecoder();
const NOTHING = new Uint8Array();

export type Desk = ReturnType<typeof makeDesk>;
