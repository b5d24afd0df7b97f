import type { ChosenMove } from '#contract/view-url.ts';
import type { OpenedRole } from '#domain/graph/role-view.ts';
import { createContext, use } from 'react';

/** What a person can do in the graph beside walking in it. */
export interface GraphActions {
  /** Opens a side of a role in place, or closes it again. */
  onToggle: (side: OpenedRole) => void;
  /** Shows the sentences of a move; null shows none. */
  onChooseMove: (move: ChosenMove | null) => void;
}

export const GraphActionsContext = createContext<GraphActions>({
  onToggle: () => undefined,
  onChooseMove: () => undefined,
});

export const useGraphActions = (): GraphActions => use(GraphActionsContext);
