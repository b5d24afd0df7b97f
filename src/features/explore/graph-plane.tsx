import type { ChosenMove } from '#contract/view-url.ts';
import type { ColumnHeading } from '#domain/layout/column-headings.ts';
import { type ReactFlowState, useStore } from '@xyflow/react';
import { lazy, memo, Suspense, useDeferredValue } from 'react';
import { createPortal } from 'react-dom';
import { ColumnHeadingLabel } from './column-heading.tsx';
import { MoveLines } from './move-lines.tsx';
import type { PayPlane } from './place-scene.ts';
import { type PlacedCard, RoleCard } from './role-card.tsx';
import type { RoleScene } from './role-scene.ts';

const PayBackdrop = lazy(async () => ({ default: (await import('./pay-backdrop.tsx')).PayBackdrop }));

const planeOf = ({ domNode }: ReactFlowState): Element | null =>
  domNode?.querySelector('.react-flow__viewport-portal') ?? null;

interface GraphPlaneProps {
  scene: RoleScene;
  headings: readonly ColumnHeading[];
  plane: PayPlane | null;
  cardOf: (key: string) => PlacedCard | null;
  /** The keys of the cards that are drawn. */
  drawn: ReadonlySet<string>;
  /** The key of the card that Tab reaches, which is drawn in any case. */
  tabStop: string;
  near: string | null;
  chosenMove: ChosenMove | null;
}

/**
 * What is moved and zoomed, from the back to the front: the scale of pay, lines, headings, cards in reading order. React Flow's own nodes would
 * be drawn all at once, in a step that can't be interrupted, and would each watch the whole graph; these are drawn as React has time.
 */
export const GraphPlane = memo(function GraphPlane(props: GraphPlaneProps) {
  const { scene, headings, plane, cardOf, drawn, tabStop, near, chosenMove } = props;
  const place = useDeferredValue(useStore(planeOf));
  const lit = useDeferredValue(near);
  if (!place) return null;
  return createPortal(
    <>
      {plane && (
        <Suspense>
          <PayBackdrop plane={plane} focus={scene.focus} />
        </Suspense>
      )}
      <MoveLines scene={scene} drawn={drawn} near={lit} chosen={chosenMove} />
      {headings.map((heading) => (
        <ColumnHeadingLabel key={`${heading.side} ${heading.distance} ${heading.x}`} heading={heading} />
      ))}
      {scene.boxes.map(
        ({ key }) =>
          (key === tabStop || drawn.has(key)) && (
            <RoleCard key={key} of={key} cardOf={cardOf} isTabStop={key === tabStop} />
          ),
      )}
    </>,
    place,
  );
});
