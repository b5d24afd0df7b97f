import { roleIndexQuery } from '#data/role-index.ts';
import { useReadiness } from '#data/readiness.ts';
import { skillTableQuery } from '#data/skill-table.ts';
import { MySkills } from '#features/skills/my-skills.tsx';
import { ReachableRoles } from '#features/skills/reachable-roles.tsx';
import { SkillPicker } from '#features/skills/skill-picker.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { BundleProblemNotice } from '../bundle-problem-notice.tsx';
import { PageTitle } from '../page-title.tsx';

/** The skills that somebody has, the roles they open, and all skills to tick. */
export function SkillsPage() {
  const { data: skills, error, refetch } = useQuery(skillTableQuery);
  const { data: index } = useQuery(roleIndexQuery);
  const shown = useReadiness();
  return (
    <div className="mx-auto w-full max-w-7xl space-y-8 px-4 py-10 sm:px-8">
      <PageTitle title={t('skills.title')} />
      <div className="space-y-1.5">
        <h1 className="text-3xl font-bold tracking-tight">{t('skills.title')}</h1>
        <p className="max-w-prose text-ink-soft">{t('skills.about')}</p>
      </div>
      {error && <BundleProblemNotice error={error} onRetry={() => void refetch()} />}
      {!skills ? (
        !error && <Skeleton className="h-96" />
      ) : skills.ids.length === 0 ? (
        <p className="text-ink-soft">{t('skills.empty')}</p>
      ) : (
        <>
          <MySkills skills={skills} />
          <SkillPicker skills={skills} />
          {shown && index && <ReachableRoles shown={shown} index={index} />}
        </>
      )}
    </div>
  );
}
