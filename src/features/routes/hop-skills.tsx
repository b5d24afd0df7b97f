import type { RoleFile } from '#contract/bundle-role.ts';
import type { OpenedSkills } from '#data/skill-table.ts';
import type { HopSkills as Skills } from '#domain/routes/describe-route.ts';
import { skillUses } from '#domain/skills/skill-uses.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Icon } from '#ui/icon.tsx';
import { Link } from '@tanstack/react-router';

interface HopSkillsProps {
  skills: Skills | null;
  names: OpenedSkills;
  /** The role that asks for them; null until its file is there. */
  file: RoleFile | null;
}

/** What a role asks for that is new on the route, each skill with the sentences that name it, and how much is there already. */
export function HopSkills({ skills, names, file }: HopSkillsProps) {
  if (skills === null) return <p className="text-sm text-ink-soft">{t('routes.noSkills')}</p>;
  const { gain, kept } = skills;
  const { hard = [], soft = [] } = file?.document?.skills ?? {};
  const sentences = new Map(skillUses([...hard, ...soft]).map((use) => [use.id, use.sentences]));
  return (
    <div className="space-y-2">
      <p className="text-sm text-ink-soft">
        {t('routes.newSkills', { count: gain.length, all: gain.length + kept.length })}
      </p>
      {gain.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {gain.map((skill) => (
            <li key={skill} className="min-w-0">
              <details className="group">
                <summary className="inline-flex min-h-7 cursor-pointer list-none items-center gap-1 rounded-full border border-line bg-raised px-2.5 text-xs font-medium group-open:border-accent hover:border-line-strong pointer-coarse:min-h-11 pointer-coarse:px-3.5">
                  <bdi {...stated} className="wrap-anywhere">
                    {names.names[skill]}
                  </bdi>
                  <Icon name="quote" className="size-3 text-ink-soft" />
                  <span className="sr-only">: {t('routes.showSentences')}</span>
                </summary>
                <ul className="mt-1.5 mb-2 space-y-1 border-s-2 border-line ps-3 text-sm">
                  {(sentences.get(names.ids[skill] ?? '') ?? []).map((sentence, at) => (
                    <li key={at}>
                      <q {...stated}>{sentence}</q>
                    </li>
                  ))}
                  {file === null && <li className="text-ink-soft">{t('routes.noSentences')}</li>}
                  <li>
                    <Link
                      to="/skills/$id"
                      params={{ id: names.ids[skill] ?? '' }}
                      className="inline-flex min-h-6 items-center text-accent underline underline-offset-4 pointer-coarse:min-h-11"
                    >
                      {t('routes.aboutSkill', { skill: names.names[skill] ?? '' })}
                    </Link>
                  </li>
                </ul>
              </details>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
