import { Icon } from '#ui/icon.tsx';

/** How many of a role's skills somebody has, on the upper edge of its card, so that the card keeps its size. The card's link says it too. */
export function CardCoverage({ coverage }: { coverage: string | null }) {
  if (coverage === null) return null;
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute end-2 -top-2.5 flex h-5 items-center gap-1 rounded-full border border-accent bg-accent-soft px-2 text-[11px] font-semibold text-accent-strong tabular-nums"
    >
      {!coverage.startsWith('0 ') && <Icon name="check" className="size-3" />}
      {coverage}
    </span>
  );
}
