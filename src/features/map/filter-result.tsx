import type { MapQuery } from '#contract/map-query.ts';
import { Icon } from '#ui/icon.tsx';
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
  const count =
    active.length === 0
      ? `${total.toLocaleString('en')} ${total === 1 ? 'role' : 'roles'}`
      : `${met.toLocaleString('en')} of ${total.toLocaleString('en')} ${total === 1 ? 'role' : 'roles'}`;
  const text = isSearching ? 'Searching …' : count;
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(text), announceAfter);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1.5">
      <p className="mr-1 text-sm font-semibold tabular-nums">{text}</p>
      <p aria-live="polite" className="sr-only">
        {announced}
      </p>
      {active.length > 0 && (
        <>
          <ul aria-label="Filters that are on" className="contents">
            {active.map(({ key, label, without }) => (
              <li key={key} className="max-w-full">
                <button
                  type="button"
                  onClick={() => onChange(without)}
                  className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-accent bg-accent-soft pr-2 pl-3 text-sm font-medium text-accent-strong hover:border-accent-strong"
                >
                  <span className="sr-only">Remove filter </span>
                  <span className="truncate">{label}</span>
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
            Clear filters
          </button>
        </>
      )}
      <div className="ml-auto">{aside}</div>
    </div>
  );
}
