import type { MapQuery } from '#contract/map-query.ts';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { ActiveFilter } from './active-filters.ts';

const announceAfter = 600;

interface FilterResultProps {
  met: number;
  total: number;
  isSearching: boolean;
  active: readonly ActiveFilter[];
  onChange: (change: Partial<MapQuery>) => void;
  onClear: () => void;
  /** Stands at the end of the line. */
  aside: ReactNode;
}

/** How many roles the filters leave, and each filter with a way to take it off. The number is announced once it has settled. */
export function FilterResult({
  met,
  total,
  isSearching,
  active,
  onChange,
  onClear,
  aside,
}: FilterResultProps) {
  const count = active.length === 0 ? t('count.roles', { count: total }) : t('map.met', { met, total });
  const text = isSearching ? t('frame.searching') : count;
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(text), announceAfter);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1.5">
      <p className="me-1 text-sm font-semibold tabular-nums">{text}</p>
      <p aria-live="polite" className="sr-only">
        {announced}
      </p>
      {active.length > 0 && (
        <>
          <ul aria-label={t('map.filtersSet')} className="contents">
            {active.map(({ key, label, without }) => (
              <li key={key} className="max-w-full">
                <button
                  type="button"
                  onClick={() => onChange(without)}
                  aria-label={t('map.remove', { label })}
                  className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-accent bg-accent-soft ps-3 pe-2 text-sm font-medium text-accent-strong hover:border-accent-strong"
                >
                  <bdi className="truncate">{label}</bdi>
                  <Icon name="close" className="size-3.5" />
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            onClick={onClear}
            className="min-h-8 rounded-lg px-2 text-sm font-medium text-accent hover:bg-raised"
          >
            {t('map.clear')}
          </button>
        </>
      )}
      <div className="ms-auto">{aside}</div>
    </div>
  );
}
