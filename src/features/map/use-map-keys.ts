import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { type MapDirection, nextRole } from '#domain/layout/map-step.ts';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { MapScene } from './map-scene.ts';
import type { PanZoom } from './use-pan-zoom.ts';

const directions = new Map<string, MapDirection>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const zoomStep = 1.5;

interface MapKeys {
  scene: MapScene;
  walked: number | null;
  /** A role was reached by key; null where the keyboard has left. */
  onWalk: (role: number | null) => void;
  panZoom: PanZoom;
  showAll: () => void;
  onSelect: (role: IndexedRole | null) => void;
  onOpen: (role: IndexedRole) => void;
}

/**
 * Keys of the map: arrows, Home and End walk between roles (of those that meet the filters, where any do), Enter opens, Space selects, Escape
 * clears the selection, + and - zoom, 0 shows all.
 */
export function useMapKeys({ scene, walked, onWalk, panZoom, showAll, onSelect, onOpen }: MapKeys) {
  const { roles, layout, lit, selected } = scene;
  const isOpen = (role: number): boolean => lit === null || lit[role] === 1;
  const begin = (): number | null => walked ?? selected ?? nextRole(layout, 0, 'first', isOpen);

  const walk = (direction: MapDirection) => {
    const from = begin();
    if (from === null) return;
    const to = walked === null && selected === null ? from : nextRole(layout, from, direction, isOpen);
    if (to !== null) onWalk(to);
  };

  const commands = new Map<string, () => void>([
    ['+', () => panZoom.scaleBy(zoomStep)],
    ['=', () => panZoom.scaleBy(zoomStep)],
    ['-', () => panZoom.scaleBy(1 / zoomStep)],
    ['0', showAll],
    ['Escape', () => selected !== null && onSelect(null)],
    [
      'Enter',
      () => {
        const role = roles[walked ?? selected ?? -1];
        if (role) onOpen(role);
      },
    ],
    [
      ' ',
      () => {
        const role = roles[walked ?? -1];
        if (role) onSelect(role.number === selected ? null : role);
      },
    ],
  ]);

  return {
    tabIndex: 0,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      if (event.target === event.currentTarget && event.target.matches(':focus-visible')) onWalk(begin());
    },
    onBlur: () => onWalk(null),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
      const direction = directions.get(event.key);
      const command = commands.get(event.key);
      if (!direction && !command) return;
      event.preventDefault();
      if (direction) walk(direction);
      else command?.();
    },
  };
}
