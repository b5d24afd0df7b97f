import { formatCompareQuery } from '#contract/compare-query.ts';
import { formatRoleQuery, parseRoleQuery } from '#contract/view-url.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import type { Command } from '#features/search/search-scope.ts';
import type { MessageKey } from '#messages/message-types.ts';
import { t } from '#messages/spoken.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useMatch, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useShowKeys } from './keys.ts';
import { say } from './spoken-note.ts';
import { chooseTheme, type Theme } from './theme.ts';

type NameOf<Key> = Key extends `search.do.${infer Name}` ? Name : never;
type Doing = NameOf<MessageKey>;

const themes: readonly Theme[] = ['light', 'dark', 'system'];
const views = ['graph', 'list', 'table'] as const;

/** What a command is called, and other words to find it by. */
const called = (name: Doing) => ({
  title: t(`search.do.${name}`),
  keywords: t(`search.words.${name}`).split(', '),
});

async function copyAddress(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    say(t('search.linkCopied'));
  } catch {
    say(t('search.linkRefused'));
  }
}

/** What the app can do from the search: on every page, and on a role's page more. */
export function useCommands(): readonly Command[] {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const showKeys = useShowKeys();
  const role = useMatch({ from: '/roles/$id', shouldThrow: false });
  return useMemo(() => {
    const onRole = role
      ? [
          {
            id: 'compare-this',
            ...called('compareThis'),
            run: () =>
              void navigate({
                to: '/compare',
                search: formatCompareQuery({ roles: [role.params.id] }),
              }),
          },
          {
            id: 'route-from-here',
            ...called('routeFrom'),
            run: () => void navigate({ to: '/routes', search: { from: role.params.id } }),
          },
          {
            id: 'route-to-here',
            ...called('routeTo'),
            run: () => void navigate({ to: '/routes', search: { to: role.params.id } }),
          },
          {
            id: 'leads-here',
            ...called('leadsHere'),
            run: () => void navigate({ to: '/routes', search: { to: role.params.id, view: 'leads' } }),
          },
          ...views.map((view) => ({
            id: `view-${view}`,
            ...called(view),
            run: () =>
              void navigate({
                to: '/roles/$id',
                params: role.params,
                search: formatRoleQuery({ ...parseRoleQuery(role.search), view }),
                resetScroll: false,
              }),
          })),
        ]
      : [];
    const openAnyRole = () => {
      const known = queryClient.getQueryData(roleIndexQuery.queryKey)?.roles ?? [];
      const documented = known.filter((each) => each.documented && each.id !== role?.params.id);
      const any = documented[Math.floor(Math.random() * documented.length)];
      if (any) void navigate({ to: '/roles/$id', params: { id: any.id } });
    };
    return [
      ...onRole,
      {
        id: 'start',
        ...called('start'),
        run: () => void navigate({ to: '/' }),
      },
      {
        id: 'map',
        ...called('map'),
        run: () => void navigate({ to: '/map', search: {} }),
      },
      {
        id: 'routes',
        ...called('routes'),
        run: () => void navigate({ to: '/routes', search: {} }),
      },
      {
        id: 'skills',
        ...called('skills'),
        run: () => void navigate({ to: '/skills' }),
      },
      {
        id: 'compare',
        ...called('compare'),
        run: () => void navigate({ to: '/compare', search: {} }),
      },
      {
        id: 'copy-link',
        ...called('copyLink'),
        run: () => void copyAddress(),
      },
      ...themes.map((theme) => ({
        id: `theme-${theme}`,
        ...called(theme),
        run: () => chooseTheme(theme),
      })),
      { id: 'keys', ...called('keys'), run: showKeys },
      {
        id: 'any-role',
        ...called('anyRole'),
        run: openAnyRole,
      },
    ];
  }, [navigate, queryClient, showKeys, role]);
}
