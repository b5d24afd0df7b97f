import type { RoleFile } from '#contract/bundle-role.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { Icon } from '#ui/icon.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { directionOf } from '#messages/locales.ts';
import { spokenLocale, t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';

interface ComparedHeadsProps {
  files: readonly RoleFile[];
  /** How many more are being loaded. */
  pending: number;
  onRemove: (id: string) => void;
  /** Moves a role by so many places. */
  onMove: (id: string, by: -1 | 1) => void;
  /** Where one more role can be chosen; absent when there are enough. */
  add: ReactNode;
}

const tool =
  'grid size-9 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink aria-disabled:opacity-30 pointer-coarse:size-11';

const moves = [
  { by: -1, icon: 'left', words: 'compare.moveBack' },
  { by: 1, icon: 'right', words: 'compare.moveOn' },
] as const;

/** Finds a control of a role's card. */
function controlOf(id: string, control: string): string {
  const controlQuery = `[data-compared="${id}"] [data-control="${control}"]`;
  return controlQuery;
}

/**
 * The compared roles as cards in their order: each can be moved, by its buttons or by Shift and an arrow key, and removed. The focus stays
 * with what was moved, and goes to the next card from one that was removed.
 */
export function ComparedHeads({ files, pending, onRemove, onMove, add }: ComparedHeadsProps) {
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef<string | null>(null);
  const order = files.map(({ role }) => role.id).join(',');
  useEffect(() => {
    if (focusNext.current === null) return;
    list.current?.querySelector<HTMLElement>(focusNext.current)?.focus({ preventScroll: true });
    focusNext.current = null;
  }, [order]);

  const move = (id: string, by: -1 | 1, place: number, control: string) => {
    if (place + by < 0 || place + by >= files.length) return;
    focusNext.current = controlOf(id, control);
    onMove(id, by);
  };
  const onKeyDown = (event: KeyboardEvent, id: string, place: number) => {
    if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    const control = document.activeElement?.getAttribute('data-control') ?? 'open';
    event.preventDefault();
    const back = directionOf(spokenLocale()) === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    move(id, event.key === back ? -1 : 1, place, control);
  };
  const remove = (id: string, place: number) => {
    const next = files[place + 1] ?? files[place - 1];
    focusNext.current = next ? controlOf(next.role.id, 'remove') : 'input';
    onRemove(id);
  };

  return (
    <ul ref={list} aria-label={t('compare.roles')} className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
      {files.map(({ role }, place) => (
        <li
          key={role.id}
          data-compared={role.id}
          className="flex flex-col justify-between rounded-2xl border border-line bg-surface shadow-card max-sm:min-h-27 max-sm:flex-row max-sm:items-center"
        >
          <div className="min-w-0 p-4 pb-2 max-sm:flex-1 max-sm:py-2">
            <Link
              to="/roles/$id"
              params={{ id: role.id }}
              data-control="open"
              onKeyDown={(event) => onKeyDown(event, role.id, place)}
              className="inline-block min-h-6 font-semibold underline decoration-line-strong underline-offset-4 hover:text-accent"
            >
              <bdi {...stated}>{role.title}</bdi>
            </Link>
            <p className="mt-0.5 text-sm text-ink-soft tabular-nums">{describeBand(role, t)}</p>
          </div>
          <div className="flex shrink-0 justify-end gap-1 p-1.5">
            {files.length > 1 &&
              moves.map(({ by, icon, words }) => (
                <button
                  key={by}
                  type="button"
                  data-control={icon}
                  onKeyDown={(event) => onKeyDown(event, role.id, place)}
                  aria-disabled={place + by < 0 || place + by >= files.length}
                  onClick={() => move(role.id, by, place, icon)}
                  className={tool}
                >
                  <Icon name={icon} className="size-4 max-sm:rotate-90 sm:rtl:-scale-x-100" />
                  <span className="sr-only">{t(words, { title: role.title })}</span>
                </button>
              ))}
            <button
              type="button"
              data-control="remove"
              onKeyDown={(event) => onKeyDown(event, role.id, place)}
              onClick={() => remove(role.id, place)}
              className={tool}
            >
              <Icon name="close" className="size-4" />
              <span className="sr-only">{t('compare.remove', { title: role.title })}</span>
            </button>
          </div>
        </li>
      ))}
      {Array.from({ length: pending }, (_, position) => (
        <li key={`pending ${files.length + position}`} aria-hidden="true">
          <Skeleton className="h-27 sm:h-36" />
        </li>
      ))}
      {add !== null && (
        <li className="flex min-h-27.5 flex-col gap-2 rounded-2xl border border-dashed border-line-strong p-4 sm:min-h-36 print:hidden">
          {add}
        </li>
      )}
    </ul>
  );
}
