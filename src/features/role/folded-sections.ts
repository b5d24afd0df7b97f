import { keepStored, readStored } from '#data/device-storage.ts';
import { type SectionName, sectionNames } from '#domain/page/section-names.ts';
import { createContext, useCallback, useMemo, useState } from 'react';

/** Which sections are folded away. */
export interface FoldedSections {
  folded: ReadonlySet<SectionName>;
  fold: (names: readonly SectionName[], isFolded: boolean) => void;
}

const stored = 'folded-sections';

const isSection = (name: string): name is SectionName => sectionNames.some((each) => each === name);

/** The folded sections, the same for every role and remembered on this device. */
export function useFoldedSections(): FoldedSections {
  const [folded, setFolded] = useState<ReadonlySet<SectionName>>(
    () => new Set((readStored(stored) ?? '').split(' ').filter(isSection)),
  );
  const fold = useCallback(
    (names: readonly SectionName[], isFolded: boolean) => {
      const others = [...folded].filter((name) => !names.includes(name));
      const next = isFolded ? [...others, ...names] : others;
      setFolded(new Set(next));
      keepStored(stored, next.length === 0 ? null : next.join(' '));
    },
    [folded],
  );
  return useMemo(() => ({ folded, fold }), [folded, fold]);
}

/** Hands the folded sections to the panel's parts. */
export const FoldedSectionsContext = createContext<FoldedSections>({
  folded: new Set(),
  fold: () => undefined,
});
