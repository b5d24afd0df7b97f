import type { RoleFile } from '#contract/bundle-role.ts';
import { mostCompared } from '#contract/compared-roles.ts';
import { useCompareChoice, useCompareTray } from '#data/compare-tray.ts';
import { useCoverage } from '#data/shown-coverage.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { AddToggle } from '#ui/add-toggle.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Chip } from '#ui/chip.tsx';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';

/** The first thing to read of a role: its title, band and level, and what can be done with it. */
export const RoleHead = memo(function RoleHead({ file, actions }: { file: RoleFile; actions: ReactNode }) {
  const { role } = file;
  const tray = useCompareTray();
  const choice = useCompareChoice(role.id);
  const compared = choice.isIn ? tray.roles : [...tray.roles, role.id].slice(-mostCompared);
  const coverage = useCoverage(role.id);
  return (
    <header className="grid gap-x-6 gap-y-3 border-b bg-surface px-4 py-2 max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:items-center max-sm:gap-x-2 max-sm:gap-y-1 sm:px-6 sm:py-4 xl:flex xl:flex-wrap xl:items-end xl:justify-between embedded:px-4 embedded:py-3 bare:bg-transparent">
      <div className="min-w-0 max-sm:contents sm:space-y-1.5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <h1 className="text-xl font-bold tracking-tight text-balance sm:text-2xl embedded:text-xl">
            <bdi {...stated}>{role.title}</bdi>
          </h1>
          {!role.documented && <Chip tone="lateral">{t('head.mentioned')}</Chip>}
        </div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-soft max-sm:col-span-2">
          {role.documented && (
            <span className="font-semibold text-ink tabular-nums sm:text-base">{describeBand(role, t)}</span>
          )}
          <Chip>{sayLevel(role.level, t)}</Chip>
          {role.family !== null && (
            <Chip tone="accent">
              <bdi {...stated}>{role.family}</bdi>
            </Chip>
          )}
          {coverage !== null && <Chip tone="good">{t('head.covers', { coverage })}</Chip>}
          {role.aliases.length > 0 && (
            <span>{t('head.aliases', { names: role.aliases.join(t('list.comma')) })}</span>
          )}
        </div>
      </div>
      <div className="flex flex-wrap gap-2 max-sm:col-start-2 max-sm:row-start-1 print:hidden embedded:hidden">
        {actions}
        <AddToggle title={role.title} {...choice} />
        <Link
          to="/compare"
          search={{ roles: compared.join(',') }}
          className={buttonClass('primary', 'max-sm:hidden')}
        >
          <Icon name="compare" className="size-4" /> {t('head.compareWith')}
        </Link>
      </div>
    </header>
  );
});
