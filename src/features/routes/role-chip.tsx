import { Icon } from '#ui/icon.tsx';

/** A role that routes must pass or must not, with a way to drop that. */
export function RoleChip({ lead, title, onRemove }: { lead: string; title: string; onRemove: () => void }) {
  return (
    <span className="inline-flex min-h-10 max-w-full items-center rounded-full border border-line bg-raised pl-3.5 text-sm">
      <span className="min-w-0 wrap-anywhere">
        <span className="text-ink-soft">{lead}</span> <span className="font-medium">{title}</span>
      </span>
      <button
        type="button"
        onClick={onRemove}
        className="grid size-10 shrink-0 place-items-center rounded-full text-ink-soft hover:text-ink"
      >
        <Icon name="close" className="size-3.5" />
        <span className="sr-only">
          No longer {lead.toLowerCase()} {title}
        </span>
      </button>
    </span>
  );
}
