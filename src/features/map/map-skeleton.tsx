import { Skeleton } from '#ui/skeleton.tsx';
import { t } from '#messages/spoken.ts';

/** Stands in the map's place while its roles are fetched. */
export function MapSkeleton() {
  return (
    <div role="status" className="flex min-h-96 flex-1 p-4">
      <span className="sr-only">{t('map.loading')}</span>
      <Skeleton className="flex-1" />
    </div>
  );
}
