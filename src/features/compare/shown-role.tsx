import type { RoleFile } from '#contract/bundle-role.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { useAtOnce } from '#ui/use-at-once.ts';

interface ShownRoleProps {
  files: readonly RoleFile[];
  shown: string;
  onShow: (id: string) => void;
}

/** On a phone: which role's column the tables show, at the top while they go by. */
export function ShownRole({ files, shown, onShow }: ShownRoleProps) {
  const [chosen, choose] = useAtOnce(shown);
  return (
    <fieldset className="sticky top-15 z-20 -mx-4 flex gap-1 border-y border-line bg-surface px-2 py-1.5 shadow-card sm:hidden embedded:top-0 [@media(max-height:20rem)]:static">
      <legend className="sr-only">{t('compare.shown')}</legend>
      {files.map(({ role }) => (
        <label
          key={role.id}
          className="relative flex min-h-11 min-w-0 flex-1 cursor-pointer items-center justify-center rounded-lg border border-transparent px-1.5 text-center text-xs/tight font-medium text-ink-soft has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-strong has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="shown-role"
            checked={role.id === chosen}
            onChange={() => {
              choose(() => role.id);
              onShow(role.id);
            }}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          <span {...stated} title={role.title} className="line-clamp-4 wrap-anywhere hyphens-auto">
            {role.title}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
