import { isFarSection, type SectionName, sectionId, sectionTitle } from '#domain/page/section-names.ts';
import { FoldingSection } from '#ui/folding-section.tsx';
import { t } from '#messages/spoken.ts';
import type { ReactNode } from 'react';
import { use, useCallback } from 'react';
import { FoldedSectionsContext } from './folded-sections.ts';

interface PanelSectionProps {
  name: SectionName;
  aside?: ReactNode;
  /** Where its facts come from: a file, with lines where they are known. */
  from?: string | undefined;
  children: ReactNode;
}

/** A part of the role's panel, folded as the reader left it. */
export function PanelSection({ name, aside, from, children }: PanelSectionProps) {
  const { folded, fold } = use(FoldedSectionsContext);
  const toggle = useCallback((isOpen: boolean) => fold([name], !isOpen), [fold, name]);
  return (
    <FoldingSection
      id={sectionId(name)}
      title={sectionTitle(name, t)}
      aside={aside}
      isFar={isFarSection(name)}
      isOpen={!folded.has(name)}
      onToggle={toggle}
    >
      {children}
      {from !== undefined && (
        <p className="text-xs break-words text-ink-soft">{t('role.from', { file: from })}</p>
      )}
    </FoldingSection>
  );
}
