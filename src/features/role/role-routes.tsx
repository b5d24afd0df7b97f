import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { Link } from '@tanstack/react-router';

const linkClass =
  'inline-flex min-h-8 items-center font-medium text-accent underline underline-offset-4 hover:text-accent-strong pointer-coarse:min-h-11';

/** Ways on to routes that begin or end at a role. */
export function RoleRoutes({ id }: { id: string }) {
  return (
    <nav aria-label={t('role.route')} className="flex flex-wrap items-center gap-x-4 pb-3 text-sm">
      <span className="flex items-center gap-2 text-ink-soft">
        <Icon name="route" className="size-4 rtl:-scale-x-100" /> {t('frame.routes')}
      </span>
      <Link to="/routes" search={{ from: id }} className={linkClass}>
        {t('role.fromHere')}
      </Link>
      <Link to="/routes" search={{ to: id }} className={linkClass}>
        {t('role.toHere')}
      </Link>
      <Link to="/routes" search={{ to: id, view: 'leads' }} className={linkClass}>
        {t('role.leadsHere')}
      </Link>
    </nav>
  );
}
