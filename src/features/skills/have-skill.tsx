import { useHeldSkill } from '#data/use-held-skill.ts';
import { t } from '#messages/spoken.ts';

/** A box to tick by somebody who has a skill. */
export function HaveSkill({ id, name }: { id: string; name: string }) {
  const { isHeld, hold } = useHeldSkill(id);
  return (
    <label className="inline-flex min-h-10 cursor-pointer items-center gap-2.5 rounded-lg border border-line bg-surface px-3.5 text-sm font-medium select-none hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={isHeld}
        onChange={(event) => hold(event.target.checked)}
        aria-label={t('skills.haveThis', { skill: name })}
        className="size-4.5 shrink-0"
      />
      {t('skills.have')}
    </label>
  );
}
