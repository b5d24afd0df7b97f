import { isRoleId } from '#contract/role-id.ts';
import type { OpenedSkills } from '#data/skill-table.ts';
import { closestRoles } from '#domain/search/closest-roles.ts';
import { roleSlug } from '#domain/titles/role-slug.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Notice } from '#ui/notice.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link, Navigate } from '@tanstack/react-router';
import { PageTitle } from './page-title.tsx';

const mostSuggestions = 5;

/** For an address of a skill that no role asks for: the skill that is also called so, or the closest ones. */
export function UnknownSkill({ id, skills }: { id: string; skills: OpenedSkills }) {
  const entries = skills.ids.map((known, number) => ({
    id: known,
    title: skills.names[number] ?? known,
    aliases: skills.aliases[number] ?? [],
  }));
  const meant = entries.find(({ title, aliases }) =>
    [title, ...aliases].some((name) => roleSlug(name) === id),
  );
  if (meant) return <Navigate to="/skills/$id" params={{ id: meant.id }} replace />;
  const closest = closestRoles(id, entries, mostSuggestions);
  return (
    <>
      <PageTitle title={t('skills.unknown')} />
      <Notice
        urgent
        title={t('skills.unknownHere')}
        actions={
          <Link to="/skills" className={buttonClass('primary')}>
            {t('skills.seeAll')}
          </Link>
        }
      >
        <p className="wrap-anywhere">
          {t('skills.unknownAddress', { address: isRoleId(id) ? id : id.slice(0, 80) })}
        </p>
        {closest.length > 0 && (
          <>
            <p>{t('skills.meant')}</p>
            <ul className="space-y-1">
              {closest.map(({ id: known, title }) => (
                <li key={known}>
                  <Link
                    to="/skills/$id"
                    params={{ id: known }}
                    className="inline-block min-h-6 font-medium text-accent underline underline-offset-4"
                  >
                    <bdi {...stated}>{title}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </>
  );
}
