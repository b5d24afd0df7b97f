import type { RoleFile } from '#contract/bundle-role.ts';
import { useEmbedding } from '#ui/embedding.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { t } from '#messages/spoken.ts';
import { CatchBoundary } from '@tanstack/react-router';
import { startTransition, Suspense, useEffect, useState } from 'react';
import { DetailsProblem } from './details-problem.tsx';
import { BottomSheet, RolePanel, Splitter } from './role-parts.ts';
import type { PanelState } from './use-panel.ts';
import { panelWidths } from './use-panel.ts';

interface RoleDetailsProps {
  file: RoleFile;
  /** `side` beside the paths, `sheet` over them from below, `below` after them. */
  place: 'side' | 'sheet' | 'below';
  panel: PanelState;
  onChange: (change: Partial<PanelState>) => void;
}

/** A list of so many roles is longer than the window is high wherever details stand below it. */
const longerThanScreens = 8;

/** All that is known of a role, where the screen has room for it. */
export function RoleDetails({ file: latest, place, panel, onChange }: RoleDetailsProps) {
  const embedding = useEmbedding();
  const isOutOfSight =
    !embedding && place === 'below' && latest.neighbourhood.roles.length > longerThanScreens;
  // The paths around a role come first. Its details are drawn once those stand, in a step of their own: a value deferred in what is deferred
  // already would come with it.
  const [file, setFile] = useState(isOutOfSight ? null : latest);
  useEffect(() => startTransition(() => setFile(latest)), [latest]);
  const { role } = file ?? latest;
  const content = file ? (
    <CatchBoundary getResetKey={() => role.id} errorComponent={DetailsProblem}>
      <Suspense fallback={<Skeleton className="m-6 h-120" />}>
        <RolePanel file={file} />
      </Suspense>
    </CatchBoundary>
  ) : (
    <div className="h-[500rem]" />
  );
  const label = t('view.about', { title: role.title });
  if (place === 'side')
    return (
      <div id="details" className="relative min-h-0 w-panel" style={{ width: panel.width ?? undefined }}>
        <Suspense>
          <Splitter label={t('view.width')} {...panelWidths} onChange={(width) => onChange({ width })} />
        </Suspense>
        <aside
          aria-label={label}
          tabIndex={0}
          className="relative h-full overflow-y-auto bg-surface embedded:absolute embedded:inset-0"
        >
          {content}
        </aside>
      </div>
    );
  if (place === 'sheet')
    return (
      <aside aria-label={label}>
        <Suspense>
          <BottomSheet key={role.id} title={label}>
            {content}
          </BottomSheet>
        </Suspense>
      </aside>
    );
  return (
    <aside aria-label={label} className="border-t bg-surface">
      {content}
    </aside>
  );
}
