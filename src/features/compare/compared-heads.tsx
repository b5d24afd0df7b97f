import type { RoleFile } from '#contract/bundle-role.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { Icon } from '#ui/icon.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface ComparedHeadsProps {
  files: readonly RoleFile[];
  /** How many more are being loaded. */
  pending: number;
  onRemove: (id: string) => void;
  /** Where one more role can be chosen; absent when there are enough. */
  add: ReactNode;
}

/** The compared roles as cards, each removable, with a place to add one more. */
export function ComparedHeads({ files, pending, onRemove, add }: ComparedHeadsProps) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
      {files.map(({ role }) => (
        <li
          key={role.id}
          className="flex items-start justify-between gap-2 rounded-2xl border border-line bg-surface p-4 shadow-card"
        >
          <div className="min-w-0">
            <Link
              to="/roles/$id"
              params={{ id: role.id }}
              className="inline-block min-h-6 font-semibold underline decoration-line-strong underline-offset-4 hover:text-accent"
            >
              {role.title}
            </Link>
            <p className="mt-0.5 text-sm text-ink-soft tabular-nums">{describeBand(role)}</p>
          </div>
          <button
            type="button"
            onClick={() => onRemove(role.id)}
            className="-m-2 grid size-10 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
          >
            <Icon name="close" className="size-4" />
            <span className="sr-only">Remove {role.title} from the comparison</span>
          </button>
        </li>
      ))}
      {Array.from({ length: pending }, (_, position) => (
        <li key={`pending ${position}`} aria-hidden="true">
          <Skeleton className="h-20" />
        </li>
      ))}
      {add !== null && (
        <li className="flex items-center rounded-2xl border border-dashed border-line-strong p-4">{add}</li>
      )}
    </ul>
  );
}
