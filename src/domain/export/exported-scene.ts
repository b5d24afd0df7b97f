import type { Level } from '#domain/document/role-document.ts';
import type { RoleId, RoleNode } from '#domain/graph/career-graph.ts';
import type { RoleView } from '#domain/graph/role-view.ts';
import type { Box } from '#domain/layout/layout-view.ts';
import type { PayLayout } from '#domain/layout/layout-by-pay.ts';
import type { MoveLine } from '#domain/layout/route-moves.ts';
import type { Translate } from '#messages/message-types.ts';

/** What an export says of a role. */
export interface ExportedRole extends Pick<RoleNode, 'id' | 'title' | 'documented' | 'pay' | 'family'> {
  level: Pick<Level, 'rank' | 'track'>;
}

/** A laid-out view with its roles: what is on the screen, and so what is taken along. */
export interface ExportedScene {
  view: RoleView;
  roles: ReadonlyMap<RoleId, ExportedRole>;
  boxes: readonly Box[];
  lines: readonly MoveLine[];
  /** The scales and bars behind the cards, where the view is laid out by pay. */
  pay?: Pick<PayLayout, 'bars' | 'lanes'>;
  /** Whether it is drawn for readers from right to left (`mirrorScene`). */
  isMirrored?: boolean;
  /** The language of titles (BCP 47), where it is known and not that of what is said beside them. */
  language?: string | null | undefined;
}

/** A role of a scene; of one that the scene doesn't know, its id is all there is to say. */
export const sceneRole = ({ roles }: Pick<ExportedScene, 'roles'>, id: RoleId): ExportedRole =>
  roles.get(id) ?? {
    id,
    title: id,
    documented: false,
    pay: null,
    level: { rank: 0, track: 'individual' },
    family: null,
  };

/** Where an export comes from: the address of the view and the name of the corpus. */
export interface ExportSource {
  address: string;
  corpus: string;
  /** Says what the export says. */
  t: Translate;
}
