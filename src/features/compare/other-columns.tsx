/** The columns that a phone shows: the skill, one role, and who names it. */
export const phoneColumns = 3;

/**
 * Fills a row whose first cell reaches over the columns of a phone. A cell that reached over all of them would make room for columns
 * that a phone doesn't show.
 */
export function OtherColumns({ count, className = '' }: { count: number; className?: string }) {
  return count < 2 ? null : <td colSpan={count - 1} className={`max-sm:hidden ${className}`} />;
}
