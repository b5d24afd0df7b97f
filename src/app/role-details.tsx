import type { RoleFile } from '#contract/bundle-role.ts';
import { RolePanel } from '#features/role/role-panel.tsx';
import { Splitter } from '#ui/splitter.tsx';
import { lazy, Suspense } from 'react';
import type { PanelState } from './use-panel.ts';
import { panelWidths } from './use-panel.ts';

// Only small screens need it.
const BottomSheet = lazy(async () => ({ default: (await import('#ui/bottom-sheet.tsx')).BottomSheet }));

interface RoleDetailsProps {
  file: RoleFile;
  /** `side` beside the paths, `sheet` over them from below, `below` after them. */
  place: 'side' | 'sheet' | 'below';
  panel: PanelState;
  onChange: (change: Partial<PanelState>) => void;
}

/** All that is known of a role, where the screen has room for it. */
export function RoleDetails({ file, place, panel, onChange }: RoleDetailsProps) {
  const { role } = file;
  const content = <RolePanel key={role.id} file={file} />;
  const label = `About ${role.title}`;
  if (place === 'side')
    return (
      <div id="details" className="relative min-h-0" style={{ width: panel.width }}>
        <Splitter
          label="Width of the details"
          value={panel.width}
          least={panelWidths.least}
          most={panelWidths.most}
          onChange={(width) => onChange({ width })}
        />
        <aside aria-label={label} tabIndex={0} className="h-full overflow-y-auto bg-surface">
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
