import type { IndexedRole, RoleIndexData } from '#contract/bundle-index-data.ts';
import { useCompareChoice } from '#data/compare-tray.ts';
import type { ShownReadiness } from '#data/readiness.ts';
import { describeCoverage } from '#domain/readiness/describe-coverage.ts';
import { rolesWithinReach, type RoleWithinReach } from '#domain/readiness/roles-within-reach.ts';
import { describeWeight, formatWeight } from '#domain/skills/skill-weights.ts';
import { askedBy } from '#domain/skills/skill-table.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { AddToggle } from '#ui/add-toggle.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { standsFor } from './stands-for.ts';

/** So many missing skills are named, the others counted. */
const shownMissing = 4;

interface ReachableRolesProps {
  shown: ShownReadiness;
  index: RoleIndexData;
}

function Skills({
  title,
  numbers,
  shown,
}: {
  title: string;
  numbers: readonly number[];
  shown: ShownReadiness;
}) {
  const { skills } = shown;
  const { table } = skills;
  if (numbers.length === 0) return null;
  return (
    <div className="min-w-0 space-y-1.5">
      <h4 className="text-sm font-semibold">
        {title}{' '}
        <span className="font-normal text-ink-soft tabular-nums">
          {numbers.length.toLocaleString(t.locale)}
        </span>
      </h4>
      <ul className="space-y-1 text-sm">
        {numbers.map((number) => (
          <li key={number} className="wrap-anywhere">
            <Link
              to="/skills/$id"
              params={{ id: skills.ids[number] ?? '' }}
              className="inline-block min-h-6 font-medium underline decoration-line-strong underline-offset-4 hover:text-accent"
            >
              <bdi {...stated}>{skills.names[number]}</bdi>
            </Link>
            <span className="text-xs text-ink-soft">
              {standsFor(shown, number)}{' '}
              {describeWeight(askedBy(table, number), table.roleCount, table.weights[number] ?? 0, t)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reachable({
  role,
  reach,
  shown,
}: {
  role: IndexedRole;
  reach: RoleWithinReach;
  shown: ShownReadiness;
}) {
  const choice = useCompareChoice(role.id);
  const total = reach.covered.length + reach.missing.length;
  const missing = reach.missing.map((number) => shown.skills.names[number] ?? '');
  const few = missing.slice(0, shownMissing).join(t('list.comma'));
  const left = missing.length - shownMissing;
  return (
    <li className="flex flex-col gap-3 rounded-2xl border border-line bg-surface p-4 shadow-card">
      <div>
        <h3 className="font-semibold">
          <Link
            to="/roles/$id"
            params={{ id: role.id }}
            data-role-id={role.id}
            className="inline-block min-h-6 hover:text-accent hover:underline"
          >
            <bdi {...stated}>{role.title}</bdi>
          </Link>
        </h3>
        <p className="text-sm text-ink-soft">
          {[sayLevel(role.level, t), role.family].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div>
        <p className="text-sm font-medium tabular-nums">
          {t('skills.covers', { coverage: describeCoverage({ covered: reach.covered.length, total }, t) })}
        </p>
        <span
          aria-hidden="true"
          className="mt-1 block h-2 overflow-hidden rounded-full bg-raised forced-colors:border"
        >
          <span
            className="block h-full bg-accent forced-colors:bg-[CanvasText]"
            style={{ width: `${(100 * reach.covered.length) / total}%` }}
          />
        </span>
      </div>
      <p className="text-sm text-ink-soft">
        {missing.length === 0
          ? t('skills.coversAll')
          : left > 0
            ? t('skills.lacksMore', { skills: few, count: left })
            : t('skills.lacks', { skills: few })}
      </p>
      <details className="group text-sm">
        <summary
          aria-label={t('skills.whyRole', { title: role.title })}
          className="inline-flex min-h-8 cursor-pointer items-center font-medium text-accent pointer-coarse:min-h-11"
        >
          {t('skills.why')}
        </summary>
        <div className="mt-2 space-y-3">
          <p className="text-ink-soft">
            {t('skills.byWeight', {
              covered: formatWeight(reach.coveredWeight, t),
              total: formatWeight(reach.totalWeight, t),
            })}
          </p>
          <Skills title={t('skills.covered')} numbers={reach.covered} shown={shown} />
          <Skills title={t('skills.missing')} numbers={reach.missing} shown={shown} />
        </div>
      </details>
      <div className="flex flex-wrap gap-2 pt-1">
        <Link
          to="/roles/$id"
          params={{ id: role.id }}
          aria-label={t('skills.openRole', { title: role.title })}
          className={buttonClass()}
        >
          {t('skills.open')}
        </Link>
        <Link
          to="/routes"
          search={{ to: role.id }}
          aria-label={t('skills.routeTo', { title: role.title })}
          className={buttonClass()}
        >
          <Icon name="route" className="size-4 rtl:-scale-x-100" /> {t('skills.route')}
        </Link>
        <AddToggle title={role.title} {...choice} />
      </div>
    </li>
  );
}

/** The roles that ask for the most of what somebody has, with the reasons. */
export function ReachableRoles({ shown, index }: ReachableRolesProps) {
  const found = useMemo(() => rolesWithinReach(shown.skills.table, shown.readiness, { most: 9 }), [shown]);
  return (
    <section aria-labelledby="reachable" className="space-y-4">
      <div className="space-y-1">
        <h2 id="reachable" className="text-lg font-semibold">
          {t('skills.reachable')}
        </h2>
        <p className="max-w-prose text-sm text-ink-soft">{t('skills.reachableAbout')}</p>
      </div>
      {found.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('skills.reachableNone')}</p>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
          {found.map((reach) => {
            const role = index.roles[reach.role];
            return role && <Reachable key={role.id} role={role} reach={reach} shown={shown} />;
          })}
        </ul>
      )}
    </section>
  );
}
