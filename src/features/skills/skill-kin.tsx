import type { OpenedSkills } from '#data/skill-table.ts';
import { relatedSkills } from '#domain/skills/related-skills.ts';
import { askedBy } from '#domain/skills/skill-table.ts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';

interface SkillKinProps {
  skills: OpenedSkills;
  number: number;
}

interface Kin {
  number: number;
  note: string;
}

function KinList({
  title,
  about,
  skills,
  kin,
}: {
  title: string;
  about: string;
  skills: OpenedSkills;
  kin: readonly Kin[];
}) {
  if (kin.length === 0) return null;
  return (
    <section
      aria-label={title}
      className="space-y-2 rounded-2xl border border-line bg-surface p-4 shadow-card"
    >
      <h2 className="font-semibold">{title}</h2>
      <p className="text-xs text-ink-soft">{about}</p>
      <ul className="text-sm">
        {kin.map(({ number, note }) => (
          <li key={number} className="flex items-center justify-between gap-3">
            <Link
              to="/skills/$id"
              params={{ id: skills.ids[number] ?? '' }}
              className="inline-flex min-h-8 min-w-0 items-center font-medium wrap-anywhere hover:text-accent hover:underline pointer-coarse:min-h-11"
            >
              {skills.names[number]}
            </Link>
            <span className="shrink-0 text-xs text-ink-soft tabular-nums">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The skills around one: wider, narrower, and asked for together with it. */
export function SkillKin({ skills, number }: SkillKinProps) {
  const { table, partOf } = skills;
  const related = useMemo(() => relatedSkills(table, number), [table, number]);
  const narrower = useMemo(
    () => partOf.flatMap((wider, each) => (wider.includes(number) ? each : [])),
    [partOf, number],
  );
  const inRoles = (each: number): Kin => {
    const count = askedBy(table, each);
    return { number: each, note: `${count} ${count === 1 ? 'role' : 'roles'}` };
  };
  return (
    <div className="space-y-4">
      <KinList
        title="Wider"
        about="It is part of these: who has it has some of them."
        skills={skills}
        kin={(partOf[number] ?? []).map(inRoles)}
      />
      <KinList
        title="Narrower"
        about="These are parts of it: who has one has some of it."
        skills={skills}
        kin={narrower.map(inRoles)}
      />
      <KinList
        title="Asked for together"
        about="More often than chance has it; of the roles that ask for the other, how many ask for both."
        skills={skills}
        kin={related.map(({ skill, together, askedBy: of }) => ({
          number: skill,
          note: `${together} of ${of}`,
        }))}
      />
    </div>
  );
}
