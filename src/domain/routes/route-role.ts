import type { Level } from '#domain/document/role-document.ts';
import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import type { Band } from '#domain/pay/compare-pay.ts';

/** What routes need of a role; its number is its place in the order of ids. */
export interface RouteRole {
  id: RoleId;
  title: string;
  documented: boolean;
  level: Pick<Level, 'rank' | 'track'>;
  pay: Band | null;
}

/** A move between two roles by their numbers; a lateral move goes both ways and stands here once. */
export interface RouteMove extends Pick<CareerMove, 'kind' | 'statedBy'> {
  from: number;
  to: number;
}
