import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Icon } from '#ui/icon.tsx';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { factWords } from './role-words.ts';

interface EndPickerProps {
  end: 'from' | 'to';
  role: IndexedRole | null;
  /** Roles that are offered beside the search. */
  offered: readonly IndexedRole[];
  search: ReactNode;
  onChoose: (id: string | null) => void;
}

/** One end of the routes: the role that was chosen, or a search box with some roles at hand. */
export function EndPicker({ end, role, offered, search, onChoose }: EndPickerProps) {
  const label = t(`routes.${end}`);
  return (
    <div role="group" aria-label={label} className="min-w-0 flex-1 space-y-1.5">
      <p className="text-sm font-semibold text-ink-soft">{label}</p>
      {role ? (
        <div className="flex min-h-16 items-center justify-between gap-2 rounded-xl border border-line-strong/60 bg-canvas py-2 ps-4 pe-1.5">
          <div className="min-w-0">
            <Link
              to="/roles/$id"
              params={{ id: role.id }}
              className="inline-block min-h-6 font-semibold wrap-anywhere hover:text-accent hover:underline hover:underline-offset-4"
            >
              <bdi {...stated}>{role.title}</bdi>
            </Link>
            <p className="text-sm text-ink-soft tabular-nums">{factWords(role)}</p>
          </div>
          <button
            type="button"
            onClick={() => onChoose(null)}
            className="grid size-11 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
          >
            <Icon name="close" className="size-4" />
            <span className="sr-only">{t('routes.chooseOther', { title: role.title })}</span>
          </button>
        </div>
      ) : (
        <div className="space-y-2">
          {search}
          {offered.length > 0 && (
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm">
              <span className="text-ink-soft">{t('routes.lately')}</span>
              <ul className="contents">
                {offered.map(({ id, title }) => (
                  <li key={id}>
                    <button
                      type="button"
                      onClick={() => onChoose(id)}
                      className="min-h-8 rounded-full border border-line bg-surface px-3 hover:border-line-strong hover:bg-raised pointer-coarse:min-h-11"
                    >
                      <bdi {...stated}>{title}</bdi>
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
