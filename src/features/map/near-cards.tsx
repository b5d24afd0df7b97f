import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { mapCard } from '#domain/layout/map-layout.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { MapScene } from './map-scene.ts';
import { bandWords } from './role-words.ts';

const looks = {
  documented: 'border-line-strong/60 bg-surface',
  mentioned: 'border-dashed border-line-strong bg-canvas',
  lit: 'border-2 border-accent bg-accent-soft',
  unlit: 'border-dashed border-line bg-canvas text-ink-soft',
} as const;

const NearCard = memo(function NearCard({
  role,
  x,
  y,
  look,
  covered,
  share,
}: {
  role: IndexedRole;
  x: number;
  y: number;
  look: keyof typeof looks;
  covered: string | null;
  share: number;
}) {
  return (
    <Link
      to="/roles/$id"
      params={{ id: role.id }}
      tabIndex={-1}
      draggable={false}
      data-role-id={role.id}
      style={{ left: x, top: y, width: mapCard.width, height: mapCard.height }}
      className={`absolute flex flex-col justify-center rounded-xl border px-3.5 text-start hover:border-accent ${looks[look]}`}
    >
      <span className="line-clamp-2 text-sm/[19px] font-semibold">
        <bdi {...stated}>{role.title}</bdi>
      </span>
      <span className="mt-0.5 truncate text-xs/[18px] text-ink-soft tabular-nums">
        {bandWords(role, { compact: true })}
        {covered !== null && ` · ${covered}`}
      </span>
      {share > 0 && (
        <span className="absolute inset-x-3.5 bottom-1">
          <span
            className="block h-[3px] bg-accent forced-colors:bg-[CanvasText]"
            style={{ width: `${100 * share}%` }}
          />
        </span>
      )}
    </Link>
  );
});

/** The cards of the roles that are seen from near. They stand on the plane; the map moves them with it. */
export function NearCards({ scene, near }: { scene: MapScene; near: readonly number[] }) {
  const { roles, layout, lit, coverage } = scene;
  return near.map((number) => {
    const role = roles[number];
    if (!role) return null;
    const plain = role.documented ? 'documented' : 'mentioned';
    const look = lit === null ? plain : lit[number] === 1 ? 'lit' : 'unlit';
    return (
      <NearCard
        key={number}
        role={role}
        x={layout.x[number] ?? 0}
        y={layout.y[number] ?? 0}
        look={look}
        covered={coverage?.words(number) ?? null}
        share={coverage?.shares[number] ?? 0}
      />
    );
  });
}
