import type { FamilyNeighbour } from '#domain/graph/family-view.ts';
import { familyName } from '#domain/page/describe-family.ts';
import { t } from '#messages/spoken.ts';
import { Link } from '@tanstack/react-router';

interface FamilyNeighboursProps {
  neighbours: readonly FamilyNeighbour[];
  slugOf: (family: string | null) => string;
}

/** The families that moves lead to and come from, those with most moves first. */
export function FamilyNeighbours({ neighbours, slugOf }: FamilyNeighboursProps) {
  if (neighbours.length === 0) return null;
  return (
    <section
      aria-labelledby="neighbours"
      className="space-y-2 self-start rounded-2xl border border-line bg-surface p-4 shadow-card"
    >
      <h2 id="neighbours" className="font-semibold">
        {t('family.neighbours')}
      </h2>
      <ul className="text-sm">
        {neighbours.map(({ family, moves }) => (
          <li key={family ?? ''} className="flex items-center justify-between gap-3">
            <Link
              to="/families/$id"
              params={{ id: slugOf(family) }}
              className="inline-flex min-h-8 min-w-0 items-center font-medium wrap-anywhere hover:text-accent hover:underline pointer-coarse:min-h-11"
            >
              <bdi>{familyName(family, t)}</bdi>
            </Link>
            <span className="shrink-0 text-xs text-ink-soft tabular-nums">
              {t('family.moves', { count: moves })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
