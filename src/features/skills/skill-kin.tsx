import type { OpenedSkills } from '#data/skill-table.ts';
import { relatedSkills } from '#domain/skills/related-skills.ts';
import { askedBy } from '#domain/skills/skill-table.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
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
              <bdi {...stated}>{skills.names[number]}</bdi>
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
    return { number: each, note: t('count.roles', { count }) };
  };
  return (
    <div className="space-y-4">
      <KinList
        title={t('skills.wider')}
        about={t('skills.widerAbout')}
        skills={skills}
        kin={(partOf[number] ?? []).map(inRoles)}
      />
      <KinList
        title={t('skills.narrower')}
        about={t('skills.narrowerAbout')}
        skills={skills}
        kin={narrower.map(inRoles)}
      />
      <KinList
        title={t('skills.together')}
        about={t('skills.togetherAbout')}
        skills={skills}
        kin={related.map(({ skill, together, askedBy: of }) => ({
          number: skill,
          note: t('count.of', { part: together, whole: of }),
        }))}
      />
    </div>
  );
}
