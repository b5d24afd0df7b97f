import { formatMapQuery, plainMapQuery } from '#contract/map-query.ts';
import { readRecentRoles } from '#data/recent-roles.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import { familySlugs } from '#domain/filters/filter-names.ts';
import { SearchCombobox } from '#features/search/search-combobox.tsx';
import type { SearchScope } from '#features/search/search-scope.ts';
import type { WorkingBoxProps } from '#features/search/working-box.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useMatch, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCommands } from './use-commands.ts';

/** The search box of the header at work: roles, skills, families, and what the app can do. */
export function SiteSearch(props: WorkingBoxProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const current = useMatch({ from: '/roles/$id', shouldThrow: false })?.params.id ?? null;
  const commands = useCommands();
  const scope = useMemo(
    (): SearchScope => ({
      commands,
      recent: readRecentRoles(),
      current,
      onSkill: (id) => void navigate({ to: '/skills/$id', params: { id } }),
      onFamily: (name) => {
        const known = queryClient.getQueryData(roleIndexQuery.queryKey)?.families ?? [];
        const slug = familySlugs(known).find(({ value }) => value === name)?.slug;
        const families = slug === undefined ? [] : [slug];
        void navigate({ to: '/map', search: formatMapQuery({ ...plainMapQuery, families }) });
      },
    }),
    [commands, current, navigate, queryClient],
  );
  return <SearchCombobox {...props} scope={scope} />;
}
