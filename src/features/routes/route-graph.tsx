import type { IndexedRole, RoleIndexData } from '#contract/bundle-index-data.ts';
import { card, cardSize } from '#domain/layout/card-size.ts';
import { layoutRoutes, type RoutesScene } from '#domain/layout/layout-routes.ts';
import { wrapText } from '#domain/layout/measure-text.ts';
import { mirrorRoutes } from '#domain/layout/mirror-routes.ts';
import { unknownRole } from '#domain/layout/layout-view.ts';
import { pathData } from '#domain/layout/route-moves.ts';
import type { DescribedRoute } from '#domain/routes/describe-route.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { isRightToLeft, t } from '#messages/spoken.ts';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { type FocusEvent, type KeyboardEvent, useMemo } from 'react';
import { bandWords } from './role-words.ts';
import { useRouteKeys } from './use-route-keys.ts';

interface RouteGraphProps {
  index: RoleIndexData;
  routes: readonly DescribedRoute[];
  /** The place of the route that is brought out. */
  shown: number;
}

const margin = 8;
/** Cards are drawn no smaller than this; then the drawing is moved sideways in its frame. */
const leastScale = 0.72;

type Line = RoutesScene['lines'][number];

function RouteLine({ line, isShown }: { line: Line; isShown: boolean }) {
  const { kind, statedBy } = line.move;
  const [before, tip] = line.points.slice(-2);
  const back = before && tip && before.x > tip.x ? 9 : -9;
  const colour = !isShown ? 'text-line-strong' : kind === 'lateral' ? 'text-lateral' : 'text-step';
  return (
    <g className={colour} data-move={line.key} data-shown={isShown}>
      <path
        d={pathData(line)}
        fill="none"
        stroke="currentColor"
        strokeWidth={(statedBy === 'both' ? 3 : 1.5) * (isShown ? 1.25 : 0.75)}
        strokeLinecap="round"
        strokeDasharray={kind === 'lateral' ? '0.5 6' : undefined}
      />
      {tip && <path d={`M${tip.x} ${tip.y}l${back} -5v10z`} fill="currentColor" />}
    </g>
  );
}

type CardBox = RoutesScene['boxes'][number];

function Card({
  box,
  role,
  look,
  label,
  href,
  onOpen,
  isTabStop,
  onKeyDown,
  onFocus,
}: {
  box: CardBox;
  role: IndexedRole;
  look: 'goal' | 'shown' | 'other';
  label: string;
  href: string;
  onOpen: () => void;
  isTabStop: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}) {
  const { lines } = cardSize(role);
  const x = isRightToLeft() ? box.x + box.width - card.paddingX : box.x + card.paddingX;
  const shapes = {
    goal: 'fill-accent stroke-accent',
    shown: 'fill-surface stroke-accent',
    other: 'fill-canvas stroke-line-strong',
  };
  const ink = look === 'goal' ? 'fill-on-accent' : look === 'shown' ? 'fill-ink' : 'fill-ink-soft';
  const soft = look === 'goal' ? 'fill-on-accent' : 'fill-ink-soft';
  const place = [sayLevel(role.level, t), role.family].filter(Boolean).join(' · ');
  const facts = [bandWords(role), ...wrapText(place, card.width - 2 * card.paddingX, card.metaSize)];
  // Levels take more lines in some languages than the card was measured for.
  const top = box.y + (box.height - lines.length * card.titleLine - facts.length * card.metaLine) / 2;
  return (
    <a
      href={href}
      onClick={(event) => {
        // A new tab or window is the browser's to open.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onOpen();
      }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      data-card={box.key}
      className="group outline-none"
    >
      <rect
        {...{ x: box.x, y: box.y, width: box.width, height: box.height }}
        rx="12"
        strokeWidth={look === 'shown' ? 2 : 1}
        strokeDasharray={role.documented ? undefined : '5 4'}
        className={`${shapes[look]} group-hover:stroke-accent`}
      />
      <rect
        {...{ x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 }}
        rx="15"
        fill="none"
        strokeWidth="3"
        className="stroke-transparent group-focus-visible:stroke-accent forced-colors:group-focus-visible:stroke-[Highlight]"
      />
      {lines.map((text, at) => (
        <text
          key={at}
          x={x}
          y={top + card.titleLine * (at + 0.75)}
          fontSize={card.titleSize}
          fontWeight="600"
          className={ink}
        >
          {text}
        </text>
      ))}
      {facts.map((text, at) => (
        <text
          key={at}
          x={x}
          y={top + card.titleLine * lines.length + card.metaLine * (at + 0.75)}
          fontSize={card.metaSize}
          className={`${soft} tabular-nums`}
        >
          {text}
        </text>
      ))}
    </a>
  );
}

/** The found routes as one drawing, the shown one brought out. One tab stop: arrow keys walk from card to card, Enter opens a role. */
export function RouteGraph({ index, routes, shown }: RouteGraphProps) {
  const router = useRouter();
  const navigate = useNavigate();
  const scene = useMemo(() => {
    const drawn = routes.map(({ roles, hops }) => ({
      roles: roles.map((number) => index.roles[number]?.id ?? ''),
      moves: hops.map(({ move }) => move),
    }));
    const laid = layoutRoutes(drawn, shown, (id) => index.find(id) ?? unknownRole(id));
    return isRightToLeft() ? mirrorRoutes(laid) : laid;
  }, [index, routes, shown]);
  const stops = routes[shown]?.roles.map((number) => index.roles[number]?.id) ?? [];
  const { tabStop, onKeyDown, onFocus, frameRef } = useRouteKeys(scene, stops[0] ?? '');
  const { x, y, width, height } = scene.bounds;
  const whole = { width: width + 2 * margin, height: height + 2 * margin };
  const linesInOrder = [...scene.lines].sort(
    (a, b) => Number(a.routes.includes(shown)) - Number(b.routes.includes(shown)),
  );
  const labelOf = ({ title }: IndexedRole, { id, routes: on }: CardBox): string => {
    const stop = stops.indexOf(id);
    if (stop >= 0) return t('routes.onShown', { title, at: stop + 1, count: stops.length });
    const numbers = on.map((number) => (number + 1).toLocaleString(t.locale));
    return t('routes.onRoutes', { title, routes: new Intl.ListFormat(t.locale).format(numbers) });
  };
  return (
    <div
      ref={frameRef}
      role="group"
      aria-label={t('routes.drawn')}
      className="overflow-x-auto rounded-2xl border border-line bg-surface p-2 shadow-card"
    >
      <svg
        viewBox={`${x - margin} ${y - margin} ${whole.width} ${whole.height}`}
        style={{ minWidth: whole.width * leastScale, maxWidth: whole.width }}
        className="mx-auto block h-auto w-full"
      >
        {linesInOrder.map((line) => (
          <RouteLine key={line.key} line={line} isShown={line.routes.includes(shown)} />
        ))}
        {scene.boxes.map((box) => {
          const role = index.find(box.id);
          if (!role) return null;
          const isOn = box.routes.includes(shown);
          return (
            <Card
              key={box.key}
              box={box}
              role={role}
              look={box.id === stops.at(-1) ? 'goal' : isOn ? 'shown' : 'other'}
              label={labelOf(role, box)}
              href={router.buildLocation({ to: '/roles/$id', params: { id: box.id } }).href}
              onOpen={() => void navigate({ to: '/roles/$id', params: { id: box.id } })}
              isTabStop={box.key === tabStop}
              onKeyDown={onKeyDown}
              onFocus={onFocus}
            />
          );
        })}
      </svg>
    </div>
  );
}
