import type { Level, MoveSection, Pay } from '#domain/document/role-document.ts';

export type RoleId = string;

/** A role as the graph knows it. `documented` is false for a role that is only mentioned by others. */
export interface RoleNode {
  id: RoleId;
  title: string;
  aliases: string[];
  documented: boolean;
  pay: Pay | null;
  level: Level;
  family: string | null;
  tags: string[];
}

/** A sentence that states a move: which role's document, under which section, in which words, at which line. */
export interface MoveEvidence {
  statedBy: RoleId;
  section: MoveSection;
  text: string;
  qualifier: string | null;
  file: string;
  line: number;
}

/**
 * A move between two roles. A step goes `from` → `to` upwards; a lateral move goes both ways and keeps its ends in the order of
 * their ids. `statedBy` tells whose documents name it: the `from` end, the `to` end, or both.
 */
export interface CareerMove {
  from: RoleId;
  to: RoleId;
  kind: 'step' | 'lateral';
  statedBy: 'from' | 'to' | 'both';
  evidence: MoveEvidence[];
}

/** The whole corpus as a graph. Roles are sorted by id, moves by (from, to, kind); at most one move per (from, to, kind). */
export interface CareerGraph {
  roles: RoleNode[];
  moves: CareerMove[];
}
