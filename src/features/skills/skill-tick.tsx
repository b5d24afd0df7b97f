import { useHeldSkill } from '#data/use-held-skill.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';

interface SkillTickProps {
  id: string;
  name: string;
  /** How many roles ask for it. */
  askedBy: number;
}

/** A skill to tick, with the way to its page. */
export function SkillTick({ id, name, askedBy }: SkillTickProps) {
  const { isHeld, hold } = useHeldSkill(id);
  return (
    <li className="flex min-w-0 items-center rounded-lg hover:bg-raised">
      <label className="flex min-h-9 min-w-0 flex-1 cursor-pointer items-center gap-2.5 ps-2 text-sm select-none pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={isHeld}
          onChange={(event) => hold(event.target.checked)}
          className="size-4.5 shrink-0"
        />
        <bdi {...stated} className="min-w-0 wrap-anywhere">
          {name}
        </bdi>
      </label>
      <Link
        to="/skills/$id"
        params={{ id }}
        aria-label={t('skills.askedBy', { skill: name, count: askedBy })}
        className="flex min-h-9 shrink-0 items-center rounded-lg px-2 text-xs text-ink-soft tabular-nums underline decoration-line-strong underline-offset-4 hover:text-accent pointer-coarse:min-h-11"
      >
        {t('count.roles', { count: askedBy })}
      </Link>
    </li>
  );
}
