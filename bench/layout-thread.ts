import type { RoleView } from '#domain/graph/role-view.ts';
import type { Box } from '#domain/layout/box.ts';
import { layeredEngines } from './layered-engines.ts';

/** What a process of its own is asked to lay out, as it can be ended where an engine finds no end. */
export interface LayoutOrder {
  engine: string;
  view: RoleView;
  boxes: Box[];
}

process.once('message', ({ engine, view, boxes }: LayoutOrder) => {
  const layOut = async () => {
    const start = performance.now();
    await layeredEngines[engine]?.(view, boxes);
    process.send?.(performance.now() - start);
  };
  void layOut();
});
