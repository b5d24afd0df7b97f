import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { bandGroups } from '#domain/pay/band-rows.ts';
import { withoutWording } from '#domain/pay/without-wording.ts';
import type { DescribedRoute } from '#domain/routes/describe-route.ts';
import { BandChart } from '#ui/band-chart.tsx';
import { percent } from '#ui/band-place.ts';
import { t } from '#messages/spoken.ts';

interface RouteChartsProps {
  index: RoleIndexData;
  route: DescribedRoute;
}

/** The bands of the roles passed, in their order, one chart for each unit; what cannot be drawn is named. */
function PayAlong({ index, route }: RouteChartsProps) {
  const stops = route.roles.flatMap((number) => index.roles[number] ?? []);
  const groups = bandGroups(
    stops.map(({ id, pay }) => ({ key: id, pay: withoutWording(pay) })),
    t,
  );
  const drawn = new Set(groups.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const undrawn = stops.filter(({ id }) => !drawn.has(id));
  const titleOf = (id: string): string => index.find(id)?.title ?? id;
  return (
    <div className="min-w-0 space-y-4">
      <h3 className="text-sm font-semibold text-ink-soft">Pay bands along the route</h3>
      {groups.map(({ key, rows, ticks }) => (
        <BandChart
          key={key}
          name={`route-${key}`}
          label="Pay bands of the roles on the route, in their order"
          ticks={ticks}
          rows={rows.map((row) => ({
            ...row,
            label: titleOf(row.key),
            strong: row.key === stops.at(-1)?.id,
          }))}
        />
      ))}
      {groups.length > 1 && (
        <p className="text-sm text-ink-soft">
          Bands in unlike currencies or periods cannot be compared, so each has a scale of its own.
        </p>
      )}
      {undrawn.length > 0 && (
        <p className="text-sm text-ink-soft">Pay unknown: {undrawn.map(({ title }) => title).join(', ')}.</p>
      )}
    </div>
  );
}

/** How many skills have been gained after each role passed. */
function SkillsAlong({ index, route }: RouteChartsProps) {
  const total = route.gap.at(-1)?.skills ?? 0;
  return (
    <div className="min-w-0 space-y-4">
      <h3 className="text-sm font-semibold text-ink-soft">Skills gained by then</h3>
      <ol className="space-y-2.5">
        {route.roles.map((number, stop) => {
          const gained = route.gap[stop]?.skills ?? 0;
          const isUnknown = stop > 0 && route.hops[stop - 1]?.skills === null;
          const isEnd = stop === route.roles.length - 1;
          return (
            <li key={number}>
              <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
                <span className={isEnd ? 'font-semibold' : 'text-ink-soft'}>
                  {index.roles[number]?.title}
                </span>
                <span className={`tabular-nums ${isEnd ? 'font-semibold' : 'text-ink-soft'}`}>
                  {stop === 0 ? 'start' : `${gained} of ${total}${isUnknown ? ', its own unknown' : ''}`}
                </span>
              </div>
              <svg
                aria-hidden="true"
                className={`mt-1 block h-3 w-full rounded-full bg-raised ${isEnd ? 'text-accent' : 'text-line-strong'}`}
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
