import { formatCompareQuery } from '#contract/compare-query.ts';
import { formatRoleQuery, parseRoleQuery } from '#contract/view-url.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import type { Command } from '#features/search/search-scope.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useMatch, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useShowKeys } from './keys.ts';
import { say } from './spoken-note.ts';
import { chooseTheme, type Theme } from './theme.ts';

const themes: readonly { theme: Theme; title: string; keywords: readonly string[] }[] = [
  { theme: 'light', title: 'Light theme', keywords: ['bright', 'day', 'colours', 'appearance'] },
  { theme: 'dark', title: 'Dark theme', keywords: ['night', 'colours', 'appearance'] },
  { theme: 'system', title: 'Theme as the device has it', keywords: ['system', 'auto', 'appearance'] },
];

const views = [
  { view: 'graph', keywords: ['diagram', 'view'] },
  { view: 'list', keywords: ['outline', 'view'] },
  { view: 'table', keywords: ['rows', 'view'] },
] as const;

async function copyAddress(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    say('Link copied');
  } catch {
    say('The browser does not let the link be copied. Copy it from the address bar.');
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
            title: 'Compare this role…',
            keywords: ['versus', 'side by side', 'difference'],
            run: () =>
              void navigate({
                to: '/compare',
                search: formatCompareQuery({ roles: [role.params.id] }),
              }),
          },
          {
            id: 'route-from-here',
            title: 'Plan a route from here…',
            keywords: ['path', 'career', 'where this leads', 'next'],
            run: () => void navigate({ to: '/routes', search: { from: role.params.id } }),
          },
          {
            id: 'route-to-here',
            title: 'Plan a route to here…',
            keywords: ['path', 'career', 'goal'],
            run: () => void navigate({ to: '/routes', search: { to: role.params.id } }),
          },
          {
            id: 'leads-here',
            title: 'Show what leads here',
            keywords: ['backwards', 'routes', 'before'],
            run: () => void navigate({ to: '/routes', search: { to: role.params.id, view: 'leads' } }),
          },
          ...views.map(({ view, keywords }) => ({
            id: `view-${view}`,
            title: `Show as ${view}`,
            keywords,
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
        title: 'Go to the start',
        keywords: ['home', 'front page', 'all ladders'],
        run: () => void navigate({ to: '/' }),
      },
      {
        id: 'map',
        title: 'Open the map',
        keywords: ['overview', 'everything', 'all roles'],
        run: () => void navigate({ to: '/map', search: {} }),
      },
      {
        id: 'routes',
        title: 'Plan a route…',
        keywords: ['path', 'career', 'way', 'from', 'to'],
        run: () => void navigate({ to: '/routes', search: {} }),
      },
      {
        id: 'skills',
        title: 'Skills I have',
        keywords: ['my skills', 'readiness', 'what i can', 'tick'],
        run: () => void navigate({ to: '/skills' }),
      },
      {
        id: 'compare',
        title: 'Compare roles…',
        keywords: ['versus', 'side by side', 'difference'],
        run: () => void navigate({ to: '/compare', search: {} }),
      },
      {
        id: 'copy-link',
        title: 'Copy the link to this view',
        keywords: ['share', 'address', 'url', 'permalink'],
        run: () => void copyAddress(),
      },
      ...themes.map(({ theme, title, keywords }) => ({
        ...{ id: `theme-${theme}`, title, keywords },
        run: () => chooseTheme(theme),
      })),
      { id: 'keys', title: 'Show the keys', keywords: ['keyboard', 'shortcuts', 'help'], run: showKeys },
      {
        id: 'any-role',
        title: 'Show me any role',
        keywords: ['random', 'surprise me', 'lucky'],
        run: openAnyRole,
      },
    ];
  }, [navigate, queryClient, showKeys, role]);
}
