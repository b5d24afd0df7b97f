import { keepStored, readStored } from '#data/device-storage.ts';
import { useState } from 'react';

/** The panel beside the graph: its width in px, null for the style sheet's (`w-panel`), and whether it is shown. */
export interface PanelState {
  width: number | null;
  isOpen: boolean;
}

export const panelWidths = { least: 320, most: 720 } as const;

const name = 'panel';

function read(): PanelState {
  const [state, width] = (readStored(name) ?? '').split(' ');
  const stored = Number(width);
  const isWidth = stored >= panelWidths.least && stored <= panelWidths.most;
  return { isOpen: state !== 'closed', width: isWidth ? stored : null };
}

/** The panel's state, remembered on this device; where `atFirst` is given it begins so, and nothing is remembered. */
export function usePanel(atFirst?: 'open' | 'closed'): [PanelState, (change: Partial<PanelState>) => void] {
  const [panel, setPanel] = useState(() => (atFirst ? { isOpen: atFirst === 'open', width: null } : read()));
  const change = (part: Partial<PanelState>) => {
    const next = { ...panel, ...part };
    setPanel(next);
    if (atFirst === undefined) keepStored(name, `${next.isOpen ? 'open' : 'closed'} ${next.width ?? ''}`);
  };
  return [panel, change];
}
