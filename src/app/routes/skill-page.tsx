import { formatMapQuery, plainMapQuery } from '#contract/map-query.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import { skillTableQuery } from '#data/skill-table.ts';
import { categoryName } from '#domain/skills/category-name.ts';
import { askedBy } from '#domain/skills/skill-table.ts';
import { describeWeight } from '#domain/skills/skill-weights.ts';
import { HaveSkill } from '#features/skills/have-skill.tsx';
import { SkillKin } from '#features/skills/skill-kin.tsx';
import { SkillUsersList } from '#features/skills/skill-users-list.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Chip } from '#ui/chip.tsx';
import { Icon } from '#ui/icon.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { BundleProblemNotice } from '../bundle-problem-notice.tsx';
import { PageTitle } from '../page-title.tsx';
import { UnknownSkill } from '../unknown-skill.tsx';

const route = getRouteApi('/skills/$id');

/** A skill: who asks for it and in which words, and the skills around it. */
export function SkillPage() {
  const { id } = route.useParams();
  const opened = useQuery(skillTableQuery);
  const index = useQuery(roleIndexQuery);
  const error = opened.error ?? index.error;
  if (error)
    return (
      <>
        <PageTitle title={t('problem.title')} />
        <BundleProblemNotice
          error={error}
          onRetry={() => {
            void index.refetch();
            void opened.refetch();
          }}
        />
      </>
    );
  if (!opened.data || !index.data) return <Skeleton className="m-6 h-96" />;
  const skills = opened.data;
  const number = skills.find(id);
  if (number === null) return <UnknownSkill id={id} skills={skills} />;

  const { table } = skills;
  const name = skills.names[number] ?? id;
  const aliases = skills.aliases[number] ?? [];
  const category = skills.categories[number];
  const count = askedBy(table, number);
  return (
    <div key={id} className="mx-auto w-full max-w-7xl space-y-6 px-4 py-10 sm:px-8">
      <PageTitle title={name} />
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 space-y-2">
          <p className="text-sm">
            <Link
              to="/skills"
              className="inline-flex min-h-6 items-center gap-1 text-ink-soft underline decoration-line-strong underline-offset-4 hover:text-accent"
            >
              <Icon name="left" className="size-3.5 rtl:-scale-x-100" /> {t('skills.all')}
            </Link>
          </p>
          <h1 className="text-3xl font-bold tracking-tight text-balance wrap-anywhere">
            <bdi {...stated}>{name}</bdi>
          </h1>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-soft">
            {category && <Chip tone="accent">{categoryName(category, t)}</Chip>}
            {aliases.length > 0 && (
              <span className="wrap-anywhere">
                {t('skills.aliases', { names: aliases.join(t('list.comma')) })}
              </span>
            )}
          </div>
          <p className="text-sm text-ink-soft first-letter:uppercase">
            {t('skills.weight', {
              weighed: describeWeight(count, table.roleCount, table.weights[number] ?? 0, t),
            })}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Link to="/map" search={formatMapQuery({ ...plainMapQuery, skill: id })} className={buttonClass()}>
            <Icon name="map" className="size-4" /> {t('skills.onMap')}
          </Link>
          <HaveSkill id={id} name={name} />
        </div>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <SkillUsersList skills={skills} number={number} index={index.data} />
        <SkillKin skills={skills} number={number} />
      </div>
    </div>
  );
}
