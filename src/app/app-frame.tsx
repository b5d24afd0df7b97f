import { useCompareTray } from '#data/compare-tray.ts';
import { pageSettings } from '#data/page-settings.ts';
import { Icon } from '#ui/icon.tsx';
import { t, withRoom } from '#messages/spoken.ts';
import { Link, Outlet, useMatch } from '@tanstack/react-router';
import { lazy, useCallback, useDeferredValue, useEffect, useLayoutEffect, useState } from 'react';
import { HeaderSearch } from './header-search.tsx';
import { ShowKeysContext } from './keys.ts';
import { LanguageMenu } from './language-menu.tsx';
import { OptionalPart } from './optional-part.tsx';
import { RouteAnnouncer } from './route-announcer.tsx';
import { isSingleKey } from './single-keys.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import { useSkillsWanted } from './use-skills-wanted.ts';

function Brand() {
  return (
    <Link
      to="/"
      className="flex min-h-10 shrink-0 items-center gap-2.5 rounded-lg text-lg font-bold tracking-tight"
    >
      {pageSettings.logo === null ? (
        <svg viewBox="0 0 32 32" className="size-8" aria-hidden="true">
          <rect width="32" height="32" rx="8" className="fill-accent" />
          <path
            d="M7 23h6v-7h6V9h6"
            fill="none"
            className="stroke-on-accent"
            strokeWidth="3"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      ) : (
        <img src={pageSettings.logo} alt="" className="h-8 w-auto max-w-40 object-contain" />
      )}
      <span className="sr-only sm:not-sr-only">{pageSettings.name}</span>
    </Link>
  );
}

// Few ask for it, so it is fetched when somebody does.
const KeysDialog = lazy(async () => ({
  default: (await withRoom('keys', import('./keys-dialog.tsx'))).KeysDialog,
}));

const CompareTray = lazy(async () => ({
  default: (await withRoom('compare', import('#features/compare/compare-tray.tsx'))).CompareTray,
}));

/** The roles chosen to be compared, on every page but the comparison itself. */
function TrayPlace() {
  // What was pressed answers first.
  const { roles } = useDeferredValue(useCompareTray());
  const isCompared = useMatch({ from: '/compare', shouldThrow: false }) !== undefined;
  const isShown = roles.length > 0 && !isCompared;
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-has-tray', isShown);
  }, [isShown]);
  if (!isShown) return null;
  return (
    <OptionalPart room={<div className="h-14" />}>
      <CompareTray />
    </OptionalPart>
  );
}

const SkillsCompanion = lazy(async () => ({
  default: (await withRoom('skills', import('./skills-companion.tsx'))).SkillsCompanion,
}));

/** The frame of every page: a way past the header, the header, and the page; `?` lists the keys. */
export function AppFrame() {
  const [areKeysShown, setKeysShown] = useState(false);
  const areSkillsWanted = useSkillsWanted();
  const showKeys = useCallback(() => setKeysShown(true), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === '?' && isSingleKey(event)) setKeysShown(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <ShowKeysContext value={showKeys}>
      <Frame />
      {areSkillsWanted && (
        <OptionalPart>
          <SkillsCompanion />
        </OptionalPart>
      )}
      {areKeysShown && (
        <OptionalPart>
          <KeysDialog onClose={() => setKeysShown(false)} />
        </OptionalPart>
      )}
    </ShowKeysContext>
  );
}

// A phone has no room for skills, which its home page leads to, and the narrowest has none for the comparison, which its roles lead to.
const pages = [
  { to: '/map', icon: 'map', label: 'frame.map', place: '' },
  { to: '/routes', icon: 'route', label: 'frame.routes', place: '' },
  { to: '/compare', icon: 'compare', label: 'frame.compare', place: 'max-[22.5rem]:hidden' },
  { to: '/skills', icon: 'check', label: 'frame.skills', place: 'max-md:hidden' },
] as const;

function Frame() {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded-lg bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:start-2 focus:top-2"
      >
        {t('frame.skip')}
      </a>
      <header className="sticky top-0 z-30 flex h-15 items-center gap-1 border-b bg-surface px-3 sm:gap-5 sm:px-5">
        <Brand />
        <HeaderSearch />
        <nav aria-label={t('frame.main')} className="flex items-center sm:ms-auto sm:gap-1">
          {pages.map(({ to, icon, label, place }) => (
            <Link
              key={to}
              to={to}
              search={{}}
              className={`flex min-h-10 items-center gap-2 rounded-lg px-2.5 text-sm font-medium text-ink-soft hover:bg-raised hover:text-ink aria-[current=page]:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:justify-center ${place}`}
            >
              <Icon name={icon} className="size-4.5" />
              <span className="sr-only sm:not-sr-only">{t(label)}</span>
            </Link>
          ))}
        </nav>
        <div className="flex items-center">
          <LanguageMenu />
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col outline-none">
        <Outlet />
      </main>
      <TrayPlace />
      <RouteAnnouncer />
    </div>
  );
}
