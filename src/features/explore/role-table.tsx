import type { RoleId } from '#domain/graph/career-graph.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { sideNames } from '#domain/graph/side-names.ts';
import { levelName } from '#domain/titles/level-name.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { Link } from '@tanstack/react-router';
import type { RoleScene } from './use-role-scene.ts';

const heading = 'px-3 py-2.5 text-left font-semibold whitespace-nowrap';
const cell = 'px-3 py-2.5 align-top';

/** The roles of the graph as a table, in reading order. */
export function RoleTable({ scene, search }: { scene: RoleScene; search: Record<string, string> }) {
  const { roles, view, boxes } = scene;
  const titleOf = (id: RoleId) => roles.get(id)?.title ?? id;
  const placedOf = new Map(view.roles.map((placed) => [placed.key, placed]));
  return (
    <div className="overflow-x-auto p-4 sm:p-6">
      <table className="w-full min-w-3xl border-collapse overflow-hidden rounded-xl bg-surface text-sm shadow-card">
        <caption className="sr-only">Roles around {titleOf(scene.focus)}</caption>
        <thead className="border-b bg-raised">
          <tr>
            {['Role', 'Move', 'Pay band', 'Level', 'Family', 'Stated by'].map((name) => (
              <th key={name} scope="col" className={heading}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {boxes.map(({ key, id }) => {
            const role = roles.get(id);
            const placed = placedOf.get(key);
            if (!role || !placed) return null;
            const isFocus = placed.place === 'focus';
            const moves = view.moves.filter(
              ({ from, to }) => (from === key && to === placed.via) || (to === key && from === placed.via),
            );
            return (
              <tr key={key} className={isFocus ? 'bg-accent-soft' : undefined}>
                <th scope="row" className={`${cell} text-left font-semibold`}>
                  {isFocus ? (
                    role.title
                  ) : (
                    <Link
                      to="/roles/$id"
                      params={{ id }}
                      search={search}
                      data-role-id={id}
                      className="inline-block min-h-6 underline decoration-line-strong underline-offset-4 hover:text-accent"
                    >
                      {role.title}
                    </Link>
                  )}
                </th>
                <td className={cell}>
                  {placed.place === 'focus' ? 'This role' : sideNames[placed.place].heading}
                  {placed.distance > 1 && `, ${placed.distance} moves away`}
                </td>
                <td className={`${cell} tabular-nums`}>{describeBand(role, { compact: true })}</td>
                <td className={cell}>{levelName(role.level)}</td>
                <td className={cell}>{role.family ?? 'Not stated'}</td>
                <td className={cell}>
                  {moves
                    .map(({ move }) => describeStatement(move, titleOf).replace('Stated by ', ''))
                    .join('; ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
