import type { RoleFile } from '#contract/bundle-role.ts';
import type { SkillLine } from '#domain/document/role-document.ts';
import type { SkillPart } from '#domain/skills/mark-skills.ts';
import { markSkills } from '#domain/skills/mark-skills.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';

interface SkillLinesProps {
  lines: readonly SkillLine[];
  names: RoleFile['skillNames'];
  /** The id of a skill that alone is marked; else all are. */
  only?: string;
}

function Marked({ parts }: { parts: readonly SkillPart[] }) {
  return parts.map(({ text, skill }, position) =>
    skill === null ? (
      text
    ) : (
      <mark key={position} className="rounded-xs bg-accent-soft text-accent-strong">
        {text}
      </mark>
    ),
  );
}

function MarkedLine({ line, names, only }: { line: SkillLine } & Omit<SkillLinesProps, 'lines'>) {
  const { text, heading } = line;
  const asked = new Set(line.skills);
  const skills = names.filter(({ id }) => asked.has(id) && (only === undefined || id === only));
  const leadEnd = heading !== null && text.startsWith(heading) ? heading.length : 0;
  const lead = markSkills(text.slice(0, leadEnd), skills);
  const rest = markSkills(text.slice(leadEnd), skills);
  const unmarked = rest.unmarked.filter((skill) => lead.unmarked.includes(skill));
  return (
    <li {...stated} className="border-s-2 border-line ps-3 text-sm/relaxed">
      {leadEnd > 0 && (
        <strong className="font-semibold">
          <Marked parts={lead.parts} />
        </strong>
      )}
      <Marked parts={rest.parts} />
      {unmarked.length > 0 && (
        <span className="block text-xs text-ink-soft">
          {t('role.readFrom', { names: unmarked.map(({ name }) => name).join(t('list.comma')) })}
        </span>
      )}
    </li>
  );
}

/** Skill sentences word for word, with the names of the skills they ask for marked; skills asked for in other words stand below. */
export function SkillLines({ lines, ...rest }: SkillLinesProps) {
  return (
    <ul className="space-y-3">
      {lines.map((line, position) => (
        <MarkedLine key={position} line={line} {...rest} />
      ))}
    </ul>
  );
}
