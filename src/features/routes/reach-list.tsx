import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { formatRoutesQuery, plainRoutesQuery, type RoutesQuery } from '#contract/routes-query.ts';
import { useFoundRoles } from '#data/use-found-roles.ts';
import { leadsTo, reachableFrom, type RoleInReach } from '#domain/routes/roles-in-reach.ts';
import type { RouteNetwork } from '#domain/routes/route-network.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { WordsField } from '#ui/words-field.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { factWords } from './role-words.ts';

interface ReachListProps {
  index: RoleIndexData;
  network: RouteNetwork;
  query: RoutesQuery;
  /** The number of the role that all of it leads to, or comes from. */
  role: number;
  direction: 'leads' | 'onward';
  onChange: (change: Partial<RoutesQuery>) => void;
}

/** So many roles are added at a time. */
const batch = 60;

function byDistance(reached: readonly RoleInReach[]): [number, RoleInReach[]][] {
  const groups = new Map<number, RoleInReach[]>();
  for (const each of reached) {
    const group = groups.get(each.distance);
    if (group) group.push(each);
    else groups.set(each.distance, [each]);
  }
  return [...groups];
}

function Row({
  index,
  reached,
  query,
  direction,
}: Pick<ReachListProps, 'index' | 'query' | 'direction'> & { reached: RoleInReach }) {
  const role = index.roles[reached.role];
  const via = reached.distance > 1 ? index.roles[reached.via] : undefined;
  if (!role) return null;
  const ends = direction === 'leads' ? { from: role.id, to: query.to } : { from: query.from, to: role.id };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line px-4 py-2 first:border-t-0 hover:bg-raised">
      <div className="min-w-0">
        <Link
          to="/roles/$id"
          params={{ id: role.id }}
          className="inline-block min-h-6 font-medium wrap-anywhere hover:text-accent"
        >
          <bdi {...stated}>{role.title}</bdi>
        </Link>
        <p className="text-sm text-ink-soft tabular-nums">
          {factWords(role)}
          {via && ` · ${t(direction === 'leads' ? 'routes.next' : 'routes.byWayOf', { title: via.title })}`}
        </p>
      </div>
      <Link
        to="/routes"
        search={formatRoutesQuery({ ...plainRoutesQuery, lateral: query.lateral, ...ends })}
        aria-label={t(direction === 'leads' ? 'routes.showFrom' : 'routes.showTo', { title: role.title })}
        className={buttonClass('quiet', 'pointer-coarse:min-h-11')}
      >
        {t('routes.show')}
        <Icon name="right" className="size-4 rtl:-scale-x-100" />
      </Link>
    </li>
  );
}

/** All roles that lead to a role, or that it leads to, by the number of moves; words narrow them. */
export function ReachList(props: ReachListProps) {
  const { index, network, query, role, direction, onChange } = props;
  const { lateral, words } = query;
  const [room, setRoom] = useState({ role, direction, batches: 1 });
  const batches = room.role === role && room.direction === direction ? room.batches : 1;
  const reached = useMemo(
    () => (direction === 'leads' ? leadsTo : reachableFrom)(network, role, { lateral }),
    [network, role, direction, lateral],
  );
  const found = useFoundRoles(words, index.roles.length);
  const met = useMemo(() => {
    if (found === null) return reached;
    const named = new Set(found);
    return reached.filter((each) => named.has(each.role));
  }, [reached, found]);
  const title = index.roles[role]?.title ?? '';
  const all = t(direction === 'leads' ? 'routes.leadHere' : 'routes.leadsOn', { count: met.length, title });
  const named = found === null ? all : t('routes.withWords', { roles: all, words: words.trim() });
  const left = met.length - batches * batch;
  return (
    <section aria-labelledby="reach" className="space-y-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 id="reach" data-outcome tabIndex={-1} className="text-lg font-semibold">
          <span role="status">{lateral ? named : t('routes.withoutLateral', { roles: named })}</span>
        </h2>
        <WordsField
          aria-label={t('routes.narrow')}
          placeholder={t('routes.narrowShort')}
          words={words}
          onChange={(typed) => onChange({ words: typed })}
          className="min-h-10 w-full rounded-lg border border-line-strong bg-surface px-3 text-sm sm:w-64 pointer-coarse:min-h-11"
        />
      </div>
      {byDistance(met.slice(0, batches * batch)).map(([distance, group]) => (
        <section key={distance} aria-label={t('routes.away', { count: distance })} className="space-y-2">
          <h3 className="text-sm font-semibold text-ink-soft">
            {t('routes.away', { count: distance })}{' '}
            <span className="font-normal tabular-nums">
              ({met.filter((each) => each.distance === distance).length.toLocaleString(t.locale)})
            </span>
          </h3>
          <ul className="overflow-hidden rounded-2xl border border-line bg-surface shadow-card">
            {group.map((each) => (
              <Row key={each.role} reached={each} {...{ index, query, direction }} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <button
          type="button"
          onClick={() => setRoom({ role, direction, batches: batches + 1 })}
          className={buttonClass()}
        >
          {t('routes.more', { count: Math.min(batch, left), left })}
        </button>
      )}
      {reached.length === 0 && (
        <p className="text-ink-soft">
          {t(direction === 'leads' ? 'routes.nothingLeads' : 'routes.leadsNowhere', { title })}
        </p>
      )}
    </section>
  );
}
