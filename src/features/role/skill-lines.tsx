import type { RoleFile } from '#contract/bundle-role.ts';
import type { SkillLine } from '#domain/document/role-document.ts';
import { Chip } from '#ui/chip.tsx';

/** Skill sentences, each with the named skills that were found in it. */
export function SkillLines({ lines, names }: { lines: readonly SkillLine[]; names: RoleFile['skillNames'] }) {
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  if (lines.length === 0) return <p className="text-sm text-ink-soft">None stated.</p>;
  return (
    <ul className="space-y-3">
      {lines.map(({ text, heading, skills }, position) => {
        const rest = heading !== null && text.startsWith(heading) ? text.slice(heading.length) : text;
        return (
          <li key={position} className="space-y-1.5 border-l-2 border-line pl-3 text-sm/relaxed">
            <p>
              {rest !== text && <strong className="font-semibold">{heading}</strong>}
              {rest}
            </p>
            {skills.length > 0 && (
              <p className="flex flex-wrap gap-1">
                {[...new Set(skills)].map((id) => (
                  <Chip key={id} tone="accent">
                    {nameOf.get(id) ?? id}
                  </Chip>
                ))}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
