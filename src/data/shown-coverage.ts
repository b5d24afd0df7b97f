import { describeCoverage } from '#domain/readiness/describe-coverage.ts';
import { t } from '#messages/spoken.ts';
import { useSyncExternalStore } from 'react';

/** How many of its named skills are covered, for a role's id; null where nothing is counted for it. */
export type CoverageOf = (role: string) => { covered: number; total: number } | null;

let coverageOf: CoverageOf | null = null;
let isWanted = false;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * How much of each role is covered by the skills that somebody says to have, for those who show it. It stands apart from what counts it,
 * which few visitors need: that code is fetched once coverage is wanted.
 */
export function showCoverage(of: CoverageOf | null): void {
  coverageOf = of;
  tell();
}

/** Skills are held, or brought by a link: whoever counts is to be fetched. */
export function wantCoverage(): void {
  if (isWanted) return;
  isWanted = true;
  tell();
}

export const useIsCoverageWanted = (): boolean =>
  useSyncExternalStore(
    watch,
    () => isWanted,
    () => false,
  );

/** Counts for any role; null while no skill is held. Another function whenever another skill is held. */
export const useCoverageOf = (): CoverageOf | null =>
  useSyncExternalStore(
    watch,
    () => coverageOf,
    () => null,
  );

/** "9 of 14" of a role's skills are covered; null where no skill is held, or the role names too few for that. */
export function useCoverage(role: string): string | null {
  const coverage = useCoverageOf()?.(role);
  return coverage ? describeCoverage(coverage, t) : null;
}
