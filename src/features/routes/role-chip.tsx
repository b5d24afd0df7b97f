import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Icon } from '#ui/icon.tsx';

interface RoleChipProps {
  kind: 'passing' | 'avoiding';
  title: string;
  onRemove: () => void;
}

/** A role that routes must pass or must not, with a way to drop that. */
export function RoleChip({ kind, title, onRemove }: RoleChipProps) {
  return (
    <span className="inline-flex min-h-10 max-w-full items-center rounded-full border border-line bg-raised ps-3.5 text-sm">
      <span className="min-w-0 wrap-anywhere">
        <span className="text-ink-soft">{t(`routes.${kind}`)}</span>{' '}
        <bdi {...stated} className="font-medium">
          {title}
        </bdi>
      </span>
      <button
        type="button"
        onClick={onRemove}
        className="grid size-10 shrink-0 place-items-center rounded-full text-ink-soft hover:text-ink"
      >
        <Icon name="close" className="size-3.5" />
        <span className="sr-only">
          {t(kind === 'passing' ? 'routes.dropPassing' : 'routes.dropAvoiding', { title })}
        </span>
      </button>
    </span>
  );
}
