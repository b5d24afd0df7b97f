import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { bandGroups } from '#domain/pay/band-rows.ts';
import { withoutWording } from '#domain/pay/without-wording.ts';
import type { DescribedRoute } from '#domain/routes/describe-route.ts';
import { BandChart } from '#ui/band-chart.tsx';
import { percent } from '#ui/band-place.ts';
import { listNames } from '#domain/titles/list-names.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';

interface RouteChartsProps {
  index: RoleIndexData;
  route: DescribedRoute;
}

/** The bands of the roles passed, in their order, one chart for each unit; what cannot be drawn is named. */
function PayAlong({ index, route }: RouteChartsProps) {
  const stops = route.roles.flatMap((number) => index.roles[number] ?? []);
  const groups = bandGroups(
    stops.map(({ id, pay }) => ({ key: id, pay: withoutWording(pay, t) })),
    t,
  );
  const drawn = new Set(groups.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const undrawn = stops.filter(({ id }) => !drawn.has(id));
  const titleOf = (id: string): string => index.find(id)?.title ?? id;
  return (
    <div className="min-w-0 space-y-4">
      <h3 className="text-sm font-semibold text-ink-soft">{t('routes.payAlong')}</h3>
      {groups.map(({ key, rows, ticks }) => (
        <BandChart
          key={key}
          name={`route-${key}`}
          label={t('routes.payAlongOf')}
          ticks={ticks}
          rows={rows.map((row) => ({
            ...row,
            label: titleOf(row.key),
            strong: row.key === stops.at(-1)?.id,
          }))}
        />
      ))}
      {groups.length > 1 && <p className="text-sm text-ink-soft">{t('routes.unlikeUnits')}</p>}
      {undrawn.length > 0 && (
        <p className="text-sm text-ink-soft">
          {t('routes.payUnknownAt', {
            titles: listNames(
              undrawn.map(({ title }) => title),
              t,
            ),
          })}
        </p>
      )}
    </div>
  );
}

/** How many skills have been gained after each role passed. */
function SkillsAlong({ index, route }: RouteChartsProps) {
  const total = route.gap.at(-1)?.skills ?? 0;
  return (
    <div className="min-w-0 space-y-4">
      <h3 className="text-sm font-semibold text-ink-soft">{t('routes.skillsAlong')}</h3>
      <ol className="space-y-2.5">
        {route.roles.map((number, stop) => {
          const gained = route.gap[stop]?.skills ?? 0;
          const isUnknown = stop > 0 && route.hops[stop - 1]?.skills === null;
          const isEnd = stop === route.roles.length - 1;
          return (
            <li key={number}>
              <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
                <bdi {...stated} className={isEnd ? 'font-semibold' : 'text-ink-soft'}>
                  {index.roles[number]?.title}
                </bdi>
                <span className={`tabular-nums ${isEnd ? 'font-semibold' : 'text-ink-soft'}`}>
                  {stop === 0
                    ? t('routes.start')
                    : t(isUnknown ? 'routes.gainedUnknown' : 'routes.gained', { count: gained, all: total })}
                </span>
              </div>
              <svg
                aria-hidden="true"
                className={`mt-1 block h-3 w-full rounded-full bg-raised rtl:-scale-x-100 ${isEnd ? 'text-accent' : 'text-line-strong'}`}
              >
                <rect
                  width={percent(total === 0 ? 0 : gained / total)}
                  y="1"
                  height="10"
                  rx="5"
                  fill="currentColor"
                />
              </svg>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** A route at a glance: pay and skills from role to role, drawn and in words. */
export function RouteCharts({ hasSkills, ...props }: RouteChartsProps & { hasSkills: boolean }) {
  return (
    <div className="grid gap-x-10 gap-y-6 rounded-2xl border border-line bg-surface p-4 shadow-card sm:grid-cols-2 sm:p-5 lg:sticky lg:top-20 lg:grid-cols-1">
      <PayAlong {...props} />
      {hasSkills && <SkillsAlong {...props} />}
    </div>
  );
}
