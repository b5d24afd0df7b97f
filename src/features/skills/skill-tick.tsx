import { useHeldSkill } from '#data/use-held-skill.ts';
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
  const roles = `${askedBy.toLocaleString('en')} ${askedBy === 1 ? 'role' : 'roles'}`;
  return (
    <li className="flex min-w-0 items-center rounded-lg hover:bg-raised">
      <label className="flex min-h-9 min-w-0 flex-1 cursor-pointer items-center gap-2.5 pl-2 text-sm select-none pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={isHeld}
          onChange={(event) => hold(event.target.checked)}
          className="size-4.5 shrink-0"
        />
        <span className="min-w-0 wrap-anywhere">{name}</span>
      </label>
      <Link
        to="/skills/$id"
        params={{ id }}
        aria-label={`${name}: asked for by ${roles}`}
        className="flex min-h-9 shrink-0 items-center rounded-lg px-2 text-xs text-ink-soft tabular-nums underline decoration-line-strong underline-offset-4 hover:text-accent pointer-coarse:min-h-11"
      >
        {roles}
      </Link>
    </li>
  );
}
