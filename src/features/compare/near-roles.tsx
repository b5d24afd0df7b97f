import type { RoleFile } from '#contract/bundle-role.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Icon } from '#ui/icon.tsx';

const most = 2;

/** Documented neighbours of the compared roles that could be added by one press. */
export function NearRoles({ files, onAdd }: { files: readonly RoleFile[]; onAdd: (id: string) => void }) {
  const compared = new Set(files.map(({ role }) => role.id));
  const near = new Map(
    files.flatMap(({ neighbourhood }) =>
      neighbourhood.roles
        .filter(({ id, documented }) => documented && !compared.has(id))
        .map(({ id, title }) => [id, title]),
    ),
  );
  if (near.size === 0) return null;
  return (
    <ul aria-label={t('compare.near')} className="flex flex-wrap gap-1.5">
      {[...near].slice(0, most).map(([id, title]) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => onAdd(id)}
            className="inline-flex min-h-7 items-center gap-1 rounded-full border border-line bg-surface px-2.5 text-start text-xs font-medium hover:border-accent pointer-coarse:min-h-11"
          >
            <Icon name="plus" className="size-3" />
            <bdi {...stated}>{title}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
