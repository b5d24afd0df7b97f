import { formatCompareQuery } from '#contract/compare-query.ts';
import { mostCompared } from '#contract/compared-roles.ts';
import { chooseCompared, useCompareTray } from '#data/compare-tray.ts';
import { roleFileQuery } from '#data/role-file.ts';
import { listNames } from '#domain/titles/list-names.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useRef, useState } from 'react';
import { compareTrayClass } from './compare-tray-class.ts';

interface ChosenRole {
  id: string;
  title: string;
}

interface ChosenProps {
  roles: readonly ChosenRole[];
  onRemove: (id: string) => void;
}

function Chosen({ roles, onRemove }: ChosenProps) {
  return roles.map(({ id, title }) => (
    <li
      key={id}
      className="flex min-w-0 items-center rounded-lg border border-line bg-raised ps-3 text-sm font-medium sm:max-w-64"
    >
      <span {...stated} className="min-w-0 flex-1 truncate max-sm:whitespace-normal" title={title}>
        {title}
      </span>
      <button
        type="button"
        data-remove
        onClick={() => onRemove(id)}
        className="grid size-9 shrink-0 place-items-center rounded-lg text-ink-soft hover:text-ink focus-visible:-outline-offset-2 pointer-coarse:size-11"
      >
        <Icon name="close" className="size-3.5" />
        <span className="sr-only">{t('compare.remove', { title })}</span>
      </button>
    </li>
  ));
}

/**
 * The roles chosen to be compared, at the lower edge of the page. On a phone their number, and by a press their titles. Where nothing can be
 * kept on the device it says so.
 */
export function CompareTray() {
  const { roles: ids, isKept } = useDeferredValue(useCompareTray());
  const results = useQueries({ queries: ids.map((id) => roleFileQuery(id)) });
  const [isOpen, setOpen] = useState(false);
  const tray = useRef<HTMLElement>(null);
  const roles = ids.map((id, position) => ({ id, title: results[position]?.data?.role.title ?? id }));

  const remove = (id: string) => {
    const buttons = [...(tray.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])];
    const shown = buttons.filter((button) => button.offsetParent !== null);
    const at = shown.findIndex((button) => button === document.activeElement);
    const next = shown[at + 1] ?? shown[at - 1] ?? document.getElementById('main');
    next?.focus({ preventScroll: true });
    chooseCompared(ids.filter((each) => each !== id));
  };
  const clear = () => {
    document.getElementById('main')?.focus({ preventScroll: true });
    chooseCompared([]);
  };

  const clearButton = (
    <button
      type="button"
      onClick={clear}
      aria-label={t('compare.clearAll')}
      className={buttonClass('quiet', 'shrink-0')}
    >
      {t('compare.clear')}
    </button>
  );
  const note = isKept ? null : (
    <p role="status" className="shrink-0 text-xs/4 text-ink-soft max-lg:w-20 max-sm:hidden">
      {t('compare.trayNotKept')}
    </p>
  );
  const count = t('compare.trayCount', { count: ids.length, most: mostCompared });
  return (
    <section ref={tray} aria-label={t('compare.tray')} className={compareTrayClass}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls="tray-roles"
        onClick={() => setOpen(!isOpen)}
        className={buttonClass('quiet', 'min-w-0 flex-1 justify-start! px-2! sm:hidden')}
      >
        <Icon name="down" className={`size-4 ${isOpen ? '' : 'rotate-180'}`} />
        {count}
        <span className="truncate">
          {isOpen
            ? t('compare.trayRoles')
            : listNames(
                roles.map(({ title }) => title),
                t,
              )}
        </span>
      </button>
      {isOpen && (
        <div
          id="tray-roles"
          className="absolute inset-x-0 bottom-full max-h-[calc(100dvh-8rem)] space-y-2 overflow-y-auto border-t bg-surface p-3 shadow-raised sm:hidden"
        >
          <ul className="space-y-2">
            <Chosen roles={roles} onRemove={remove} />
          </ul>
          {!isKept && <p className="text-xs text-ink-soft">{t('compare.trayNotKept')}</p>}
          {clearButton}
        </div>
      )}
      <p className="shrink-0 text-sm font-semibold tabular-nums max-lg:sr-only">
        {t('compare.trayShort')} <span className="font-normal text-ink-soft">{count}</span>
      </p>
      <ul className="hidden min-w-0 flex-1 items-center gap-2 sm:flex">
        <Chosen roles={roles} onRemove={remove} />
        {ids.length === 1 && (
          <li className="rounded-lg border border-dashed border-line-strong px-3 py-2 text-sm text-ink-soft max-md:hidden">
            {t('compare.trayOneMore')}
          </li>
        )}
      </ul>
      {note}
      <span className="max-sm:hidden">{clearButton}</span>
      <Link
        to="/compare"
        search={formatCompareQuery({ roles: [...ids] })}
        aria-label={t('compare.goChosen')}
        className={buttonClass('primary', 'shrink-0')}
      >
        <Icon name="compare" className="size-4" /> {t('compare.go')}
      </Link>
      <p role="status" className="sr-only">
        {t('compare.traySaid', { count: ids.length, most: mostCompared })}
      </p>
    </section>
  );
}
