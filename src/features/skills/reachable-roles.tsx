import type { IndexedRole, RoleIndexData } from '#contract/bundle-index-data.ts';
import { useCompareChoice } from '#data/compare-tray.ts';
import type { ShownReadiness } from '#data/readiness.ts';
import { describeCoverage } from '#domain/readiness/describe-coverage.ts';
import { rolesWithinReach, type RoleWithinReach } from '#domain/readiness/roles-within-reach.ts';
import { describeWeight } from '#domain/skills/skill-weights.ts';
import { askedBy } from '#domain/skills/skill-table.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { AddToggle } from '#ui/add-toggle.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { standsFor } from './stands-for.ts';

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
        {title} <span className="font-normal text-ink-soft tabular-nums">{numbers.length}</span>
      </h4>
      <ul className="space-y-1 text-sm">
        {numbers.map((number) => (
          <li key={number} className="wrap-anywhere">
            <Link
              to="/skills/$id"
              params={{ id: skills.ids[number] ?? '' }}
              className="inline-block min-h-6 font-medium underline decoration-line-strong underline-offset-4 hover:text-accent"
            >
              {skills.names[number]}
            </Link>
            <span className="text-xs text-ink-soft">
              {standsFor(shown, number)}{' '}
              {describeWeight(askedBy(table, number), table.roleCount, table.weights[number] ?? 0)}
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
  const few = missing.slice(0, 4).join(', ');
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
            {role.title}
          </Link>
        </h3>
        <p className="text-sm text-ink-soft">
          {[sayLevel(role.level, t), role.family].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div>
        <p className="text-sm font-medium tabular-nums">
          Covers {describeCoverage({ covered: reach.covered.length, total })}
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
          ? 'Names nothing beyond what you have.'
          : `Missing: ${few}${missing.length > 4 ? ` and ${missing.length - 4} more` : ''}`}
      </p>
      <details className="group text-sm">
        <summary className="inline-flex min-h-8 cursor-pointer items-center font-medium text-accent pointer-coarse:min-h-11">
          Why<span className="sr-only"> {role.title}</span>
        </summary>
        <div className="mt-2 space-y-3">
          <p className="text-ink-soft">
            Counted by weight: {(reach.coveredWeight / 100).toFixed(1)} of{' '}
            {(reach.totalWeight / 100).toFixed(1)}. A skill that few roles ask for counts more.
          </p>
          <Skills title="Covered" numbers={reach.covered} shown={shown} />
          <Skills title="Missing" numbers={reach.missing} shown={shown} />
        </div>
      </details>
      <div className="flex flex-wrap gap-2 pt-1">
        <Link to="/roles/$id" params={{ id: role.id }} className={buttonClass()}>
          Open<span className="sr-only"> {role.title}</span>
        </Link>
        <Link to="/routes" search={{ to: role.id }} className={buttonClass()}>
          <Icon name="route" className="size-4" /> Route<span className="sr-only"> to {role.title}</span>
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
          Roles you could move to
        </h2>
        <p className="max-w-prose text-sm text-ink-soft">
          The roles whose named skills you cover best. It says nothing of level, years or pay; open a role to
          see those.
        </p>
      </div>
      {found.length === 0 ? (
        <p className="text-sm text-ink-soft">No role here names enough skills and asks for any of yours.</p>
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
