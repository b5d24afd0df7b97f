import type { ReactNode } from 'react';
import { createContext, use, useEffect } from 'react';

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What holds where a page stands in another site's page, without the frame around it that it has on its own. */
export interface Embedding {
  /** Whether details are shown at first. */
  panel: 'open' | 'closed';
  /** The language that the host asks for; the interface is in English so far. */
  locale: string | null;
  /** Gives a drawing of these rectangles the height that it needs: the page has none to give, since its frame follows the content. */
  strut: (drawn: readonly Rectangle[]) => ReactNode;
  /** Opens another page (its path on this site): by the host where it wants to, else in a new tab. */
  open: (path: string) => void;
  /** Tells the host that the page can't be shown, by the name of the problem. */
  onProblem: (code: string) => void;
}

/** Null where the page stands on its own. */
export const EmbeddingContext = createContext<Embedding | null>(null);

export const useEmbedding = (): Embedding | null => use(EmbeddingContext);

/** Tells the page around, where there is one, that this one can't be shown. */
export function useProblemReport(code: string): void {
  const embedding = useEmbedding();
  useEffect(() => embedding?.onProblem(code), [embedding, code]);
}
