import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { mostAvoided, type RoutesQuery } from '#contract/routes-query.ts';
import type { RoutePreference } from '#domain/routes/find-routes.ts';
import type { MessageKey } from '#messages/message-types.ts';
import { t } from '#messages/spoken.ts';
import { buttonClass } from '#ui/button-class.ts';
import { AnsweringCheckbox } from '#ui/answering-checkbox.tsx';
import { Icon } from '#ui/icon.tsx';
import { Segmented } from '#ui/segmented.tsx';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { RoleChip } from './role-chip.tsx';

const preferences = [
  ['moves', 'routes.fewestMoves'],
  ['skills', 'routes.smallestGap'],
  ['pay', 'routes.noPayCut'],
] as const satisfies readonly (readonly [RoutePreference, MessageKey])[];

const focusField = (element: HTMLElement | null): void => element?.querySelector('input')?.focus();

type Adding = 'through' | 'avoid' | null;

interface RouteOptionsProps {
  index: RoleIndexData;
  query: RoutesQuery;
  /** A search box for a role. */
  roleSearch: (label: string, onChoose: (id: string) => void) => ReactNode;
  onChange: (change: Partial<RoutesQuery>) => void;
}

/** What routes are to be like: what counts most, whether lateral moves will do, and roles to pass or to stay away from. */
export function RouteOptions({ index, query, roleSearch, onChange }: RouteOptionsProps) {
  const [adding, setAdding] = useState<Adding>(null);
  const titleOf = (id: string): string => index.find(id)?.title ?? id;
  const isFull = query.avoid.length >= mostAvoided;
  const adder = (what: 'through' | 'avoid', label: string) => (
    <button
      type="button"
      aria-expanded={adding === what}
      onClick={() => setAdding(adding === what ? null : what)}
      className={buttonClass('quiet', 'pointer-coarse:min-h-11')}
    >
      <Icon name="plus" className="size-4" /> {label}
    </button>
  );
  const choose = (id: string) => {
    setAdding(null);
    if (adding === 'through') onChange({ through: id });
    else onChange({ avoid: [...query.avoid.filter((each) => each !== id), id] });
  };
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Segmented
          name="prefer"
          label={t('routes.prefer')}
          choices={preferences.map(([choice, key]) => ({ value: choice, label: t(key) }))}
          value={query.prefer}
          onChange={(prefer) => onChange({ prefer })}
        />
        <label className="flex min-h-10 cursor-pointer items-center gap-2 text-sm font-medium pointer-coarse:min-h-11">
          <AnsweringCheckbox
            checked={query.lateral}
            onChange={(lateral) => onChange({ lateral })}
            className="size-6 shrink-0"
          />
          {t('routes.laterals')}
        </label>
        <div className="-mx-2 flex flex-wrap items-center">
          {query.through === null && adder('through', t('routes.mustPass'))}
          {!isFull && adder('avoid', t('routes.avoid'))}
        </div>
      </div>
      {adding !== null && (
        <div key={adding} ref={focusField} className="max-w-md">
          {roleSearch(t(adding === 'through' ? 'routes.searchPass' : 'routes.searchAvoid'), choose)}
        </div>
      )}
      {(query.through !== null || query.avoid.length > 0) && (
        <ul aria-label={t('routes.conditions')} className="flex flex-wrap gap-2">
          {query.through !== null && (
            <li>
              <RoleChip
                kind="passing"
                title={titleOf(query.through)}
                onRemove={() => onChange({ through: null })}
              />
            </li>
          )}
          {query.avoid.map((id) => (
            <li key={id}>
              <RoleChip
                kind="avoiding"
                title={titleOf(id)}
                onRemove={() => onChange({ avoid: query.avoid.filter((each) => each !== id) })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
