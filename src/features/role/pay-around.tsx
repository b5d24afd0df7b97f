import type { RoleFile, RoleSummary } from '#contract/bundle-role.ts';
import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import { bandGroups } from '#domain/pay/band-rows.ts';
import { BandChart } from '#ui/band-chart.tsx';
import { t } from '#messages/spoken.ts';
import { PanelSection } from './panel-section.tsx';

const shownAtFirst = 9;

const byRank = (a: RoleSummary, b: RoleSummary): number =>
  a.level.rank - b.level.rank || byCodeUnit(a.title, b.title);

/** The role's band beside those of the roles one move away, each unit of pay on a scale of its own. */
export function PayAround({ file }: { file: RoleFile }) {
  const { role, neighbourhood } = file;
  const around = neighbourhood.roles.filter(({ id }) => id !== role.id).sort(byRank);
  const titles = new Map(neighbourhood.roles.map(({ id, title }) => [id, title]));
  const groups = bandGroups(
    [role, ...around].map(({ id, pay }) => ({ key: id, pay })),
    t,
  );
  const stated = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const silent = around.length + 1 - stated;

  return (
    <PanelSection name="around">
      {groups.map(({ key, rows, ticks }) => {
        const drawn = rows.map((row) => ({
          ...row,
          label: titles.get(row.key) ?? row.key,
          strong: row.key === role.id,
        }));
        const label = t('role.bandsAround', { title: role.title });
        const more = drawn.slice(shownAtFirst);
        return (
          <div key={key}>
            <BandChart name={`pay-${key}`} label={label} ticks={ticks} rows={drawn.slice(0, shownAtFirst)} />
            {more.length > 0 && (
              <details className="group">
                <summary className="flex min-h-8 cursor-pointer items-center text-sm font-medium text-accent group-open:mb-2 pointer-coarse:min-h-11">
                  {t('role.moreNeighbours', { count: more.length })}
                </summary>
                <BandChart name={`pay-${key}-more`} label={label} ticks={ticks} rows={more} />
              </details>
            )}
          </div>
        );
      })}
      {silent > 0 && (
        <p className="text-sm text-ink-soft">
          {stated === 0
            ? t('role.nobodyStates')
            : t('role.silentAround', { count: silent, all: around.length + 1 })}
        </p>
      )}
    </PanelSection>
  );
}
