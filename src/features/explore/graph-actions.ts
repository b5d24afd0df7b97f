import type { ChosenMove } from '#contract/view-url.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import type { OpenedRole } from '#domain/graph/role-view.ts';
import { createContext, use, useLayoutEffect, useMemo, useRef } from 'react';

/** What a person can do in the graph beside walking in it. */
export interface GraphActions {
  /** Opens a side of a role in place, or closes it again. */
  onToggle: (side: OpenedRole) => void;
  /** Shows the sentences of a move; null shows none. */
  onChooseMove: (move: ChosenMove | null) => void;
  /** Makes a role the focus. */
  onOpen: (id: RoleId) => void;
  /** Somebody is about to open the card with this key; null when nobody is any more. */
  onNear: (card: string | null) => void;
}

export const GraphActionsContext = createContext<GraphActions>({
  onToggle: () => undefined,
  onChooseMove: () => undefined,
  onOpen: () => undefined,
  onNear: () => undefined,
});

export const useGraphActions = (): GraphActions => use(GraphActionsContext);

/** The same actions for as long as the graph is there, so that a card draws itself anew only for what it shows. */
export function useSteadyActions(actions: GraphActions): GraphActions {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  return useMemo(
    () => ({
      onToggle: (side) => latest.current.onToggle(side),
      onChooseMove: (move) => latest.current.onChooseMove(move),
      onOpen: (id) => latest.current.onOpen(id),
      onNear: (card) => latest.current.onNear(card),
    }),
    [],
  );
}
