import { CatchBoundary } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';

/** A part that is fetched when it is shown, and that the page does without where it cannot be had; `room` is kept for it meanwhile. */
export const OptionalPart = ({ room, children }: { room?: ReactNode; children: ReactNode }) => (
  <CatchBoundary getResetKey={() => 'part'} errorComponent={() => null}>
    <Suspense fallback={room}>{children}</Suspense>
  </CatchBoundary>
);
