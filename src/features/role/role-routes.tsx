import { Icon } from '#ui/icon.tsx';
import { Link } from '@tanstack/react-router';

const linkClass =
  'inline-flex min-h-8 items-center font-medium text-accent underline underline-offset-4 hover:text-accent-strong pointer-coarse:min-h-11';

/** Ways on to routes that begin or end at a role. */
export function RoleRoutes({ id }: { id: string }) {
  return (
    <nav aria-label="Plan a route" className="flex flex-wrap items-center gap-x-4 pb-3 text-sm">
      <span className="flex items-center gap-2 text-ink-soft">
        <Icon name="route" className="size-4" /> Routes
      </span>
      <Link to="/routes" search={{ from: id }} className={linkClass}>
        From here…
      </Link>
      <Link to="/routes" search={{ to: id }} className={linkClass}>
        To here…
      </Link>
      <Link to="/routes" search={{ to: id, view: 'leads' }} className={linkClass}>
        What leads here
      </Link>
    </nav>
  );
}
