import type { IndexedMove, IndexedRole, RoleIndexData } from '#contract/bundle-index-data.ts';
import type { MapLayout } from '#domain/layout/map-layout.ts';
import { useEmbedding } from '#ui/embedding.ts';
import { t } from '#messages/spoken.ts';
import { memo, useId, useMemo, useState } from 'react';
import { ColourProbes } from './map-colours.tsx';
import { MapControls } from './map-controls.tsx';
import { MapOverview } from './map-overview.tsx';
import type { LitRoles, MapCoverage, MapScene } from './map-scene.ts';
import { NearCards } from './near-cards.tsx';
import { RoleSummary } from './role-summary.tsx';
import { roleWords } from './role-words.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useMapPointer } from './use-map-pointer.ts';
import { useMapView } from './use-map-view.ts';

const noMoves: readonly IndexedMove[] = [];
const zoomStep = 1.5;
const usualWindow = { x: 0, y: 0, width: 1600, height: 900 };

interface RoleMapProps {
  index: RoleIndexData;
  layout: MapLayout;
  lit: LitRoles;
  coverage: MapCoverage | null;
  /** The numbers of the roles that meet the filters; null where nothing is asked for. */
  met: readonly number[] | null;
  /** What the lanes are. */
  laneHeading: string;
  selected: IndexedRole | null;
  /** Names the place in the browser's history, where the map is found again as it was left. */
  viewKey: string;
  onSelect: (role: IndexedRole | null) => void;
  onOpen: (role: IndexedRole) => void;
}

const cellHolding = (layout: MapLayout, role: number) => layout.cells[layout.cellOf[role] ?? -1];

const laneOf = (layout: MapLayout, role: number): string | null =>
  layout.lanes[cellHolding(layout, role)?.lane ?? -1]?.label ?? null;

function placeWords(layout: MapLayout, role: number): string {
  const cell = cellHolding(layout, role);
  if (!cell) return '';
  return t('map.place', { at: (layout.rankInOrder[role] ?? 0) - cell.first + 1, count: cell.count });
}

/** The whole corpus on one plane that can be moved, zoomed and walked by keyboard. */
export const RoleMap = memo(function RoleMap({
  index,
  layout,
  lit,
  coverage,
  met,
  laneHeading,
  selected,
  viewKey,
  onSelect,
  onOpen,
}: RoleMapProps) {
  const hintId = useId();
  const embedding = useEmbedding();
  const [walked, setWalked] = useState<number | null>(null);
  const [hasKeyboard, setKeyboard] = useState(false);
  const selectedNumber = selected?.number ?? null;
  const scene = useMemo((): MapScene => {
    const moves = selectedNumber === null ? noMoves : index.movesOf(selectedNumber);
    return { roles: index.roles, layout, laneHeading, ...lit, selected: selectedNumber, moves, coverage };
  }, [index, layout, laneHeading, lit, selectedNumber, coverage]);
  const { frameRef, canvasRef, probesRef, planeRef, ringRef, overviewRef, seenRef, ...view } = useMapView({
    scene,
    viewKey,
    walked,
  });
  const { near, panZoom, bringIntoSight, showAll, showRoles, centreOn, hover } = view;
  const onWalk = (role: number | null) => {
    setKeyboard(role !== null);
    if (role === null) return;
    setWalked(role);
    bringIntoSight(role);
  };
  const keys = useMapKeys({ scene, walked, onWalk, panZoom, showAll, onSelect, onOpen });
  const onChoose = (role: IndexedRole | null) => {
    setWalked(role?.number ?? null);
    if (role !== selected) onSelect(role);
  };
  const pointer = useMapPointer({ scene, panZoom, hover, onChoose });
  const reached = hasKeyboard ? (index.roles[walked ?? -1] ?? null) : null;

  return (
    <div className="relative min-h-96 flex-1 overflow-hidden">
      {embedding?.strut([usualWindow])}
      <p id={hintId} hidden>
        {t('map.hint')}
      </p>
      <div
        ref={frameRef}
        role="application"
        aria-label={t('map.label', { count: index.roles.length })}
        aria-describedby={hintId}
        {...keys}
        {...pointer}
        className="absolute inset-0 cursor-grab touch-none overflow-hidden -outline-offset-2 select-none active:cursor-grabbing"
      >
        <canvas ref={canvasRef} className="absolute inset-0 size-full" />
        <div className="absolute inset-0 start-23 top-11 overflow-hidden sm:start-42">
          <div className="absolute -top-11 ltr:-left-23 sm:ltr:-left-42 rtl:left-0">
            <div ref={planeRef} className="absolute left-0 origin-top-left">
              <NearCards scene={scene} near={near} />
            </div>
            <div
              ref={ringRef}
              className={`pointer-events-none absolute top-0 left-0 rounded-md outline-3 outline-offset-3 outline-accent ${reached ? '' : 'hidden'}`}
            />
          </div>
        </div>
        <ColourProbes probesRef={probesRef} />
      </div>
      <p aria-live="polite" className="sr-only">
        {reached
          ? [roleWords(reached), coverage?.words(reached.number), placeWords(layout, reached.number)]
              .filter(Boolean)
              .join(t('list.comma'))
          : ''}
      </p>
      <MapOverview layout={layout} lit={lit} overviewRef={overviewRef} seenRef={seenRef} onPoint={centreOn} />
      <MapControls
        onZoomIn={() => panZoom.scaleBy(zoomStep)}
        onZoomOut={() => panZoom.scaleBy(1 / zoomStep)}
        onFit={showAll}
        onShowFound={met !== null && met.length > 0 ? () => showRoles(met) : null}
      />
      {selected && (
        <RoleSummary
          role={selected}
          moves={scene.moves}
          covered={coverage?.words(selected.number) ?? null}
          lane={laneOf(layout, selected.number)}
          onClose={() => onSelect(null)}
        />
      )}
    </div>
  );
});
