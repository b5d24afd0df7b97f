import type { RoleFile } from '#contract/bundle-role.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { card, cardSize } from '#domain/layout/card-size.ts';
import { layoutView, unknownRole } from '#domain/layout/layout-view.ts';
import { mirrorLayout } from '#domain/layout/mirror-layout.ts';
import { pathData, routeMoves } from '#domain/layout/route-moves.ts';
import { isRightToLeft } from '#messages/spoken.ts';

const margin = 12;

/** A still picture of a role's surroundings. It is decoration: what it shows is said beside it. */
export function RoleSketch({ file, className }: { file: RoleFile; className: string }) {
  const { roles, moves } = file.neighbourhood;
  const roleOf = new Map(roles.map((role) => [role.id, role]));
  const view = buildRoleView(file.role.id, 1, () => moves);
  const placed = layoutView(view, (id) => roleOf.get(id) ?? unknownRole(id));
  const layout = { boxes: placed, lines: routeMoves(view, placed) };
  const isMirrored = isRightToLeft();
  const { boxes, lines: drawn } = isMirrored ? mirrorLayout(layout) : layout;
  const left = Math.min(...boxes.map(({ x }) => x)) - margin;
  const top = Math.min(...boxes.map(({ y }) => y)) - margin;
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + margin - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + margin - top;

  return (
    <svg
      viewBox={`${left} ${top} ${width} ${height}`}
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      {drawn.map((line) => (
        <path
          key={line.key}
          d={pathData(line)}
          fill="none"
          stroke="currentColor"
          strokeWidth={line.move.statedBy === 'both' ? 3 : 1.75}
          strokeLinecap="round"
          strokeDasharray={line.move.kind === 'lateral' ? '0.5 6' : undefined}
          className={line.move.kind === 'lateral' ? 'text-lateral' : 'text-step'}
        />
      ))}
      {boxes.map(({ key, id, x, y, width: boxWidth, height: boxHeight }) => {
        const isFocus = key === view.focus;
        const role = roleOf.get(id);
        const { lines } = cardSize(role ?? unknownRole(id));
        const firstLine =
          y + boxHeight / 2 - ((lines.length - 1) * card.titleLine) / 2 + card.titleSize * 0.35;
        return (
          <g key={key}>
            <rect
              x={x}
              y={y}
              width={boxWidth}
              height={boxHeight}
              rx="12"
              className={isFocus ? 'fill-accent stroke-accent' : 'fill-surface stroke-line-strong'}
              strokeDasharray={role?.documented === false ? '4 4' : undefined}
            />
            {lines.map((text, position) => (
              <text
                key={position}
                x={isMirrored ? x + boxWidth - card.paddingX : x + card.paddingX}
                direction="ltr"
                textAnchor={isMirrored ? 'end' : 'start'}
                y={firstLine + position * card.titleLine}
                fontSize={card.titleSize}
                fontWeight="600"
                className={isFocus ? 'fill-on-accent' : 'fill-ink'}
              >
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
