import type { RoleFile } from '#contract/bundle-role.ts';
import { RolePanel } from '#features/role/role-panel.tsx';
import { BottomSheet } from '#ui/bottom-sheet.tsx';
import { Splitter } from '#ui/splitter.tsx';
import type { PanelState } from './use-panel.ts';
import { panelWidths } from './use-panel.ts';

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
        <BottomSheet key={role.id} title={label}>
          {content}
        </BottomSheet>
      </aside>
    );
  return (
    <aside aria-label={label} className="border-t bg-surface">
      {content}
    </aside>
  );
}
