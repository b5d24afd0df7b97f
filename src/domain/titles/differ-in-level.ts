import { inferLevel } from './infer-level.ts';

/** Letters alone say nothing of a level: CPO, EM, PM. */
const ABBREVIATION = /^[\p{Lu}\p{N}&]{2,6}$/u;

/**
 * Whether two titles stand on different levels by their own words, so that they are never one role: Senior Engineer and Engineer, VP and
 * SVP. Loose words (manager, architect) and abbreviations of whole titles decide nothing.
 */
export function differInLevel(one: string, other: string): boolean {
  if (ABBREVIATION.test(one.trim()) || ABBREVIATION.test(other.trim())) return false;
  const [a, b] = [inferLevel({ title: one, field: null }), inferLevel({ title: other, field: null })];
  return a.rank !== b.rank && a.confidence !== 'medium' && b.confidence !== 'medium';
}
