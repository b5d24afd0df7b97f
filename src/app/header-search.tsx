import { noteRecentRole } from '#data/recent-roles.ts';
import { SearchBox } from '#features/search/search-box.tsx';
import { Icon } from '#ui/icon.tsx';
import { t, withRoom } from '#messages/spoken.ts';
import { CatchBoundary, useMatch, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { isSingleKey } from './single-keys.ts';
import { useSpokenNote } from './spoken-note.ts';

const loadSiteSearch = async () => (await withRoom('search', import('./site-search.tsx'))).SiteSearch;

const SearchSheet = lazy(async () => ({
  default: (await withRoom('search', import('./search-sheet.tsx'))).SearchSheet,
}));

const isOpenKey = (event: KeyboardEvent): boolean => {
  const isChord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  return isChord ? document.querySelector('dialog[open]') === null : event.key === '/' && isSingleKey(event);
};

/**
 * The search of the header: a box where there is room, else a button for a sheet over the page. `/` and Ctrl or ⌘ K go to it from anywhere
 * but an open dialog. Notes which roles are opened.
 */
export function HeaderSearch() {
  const inputRef = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const note = useSpokenNote();
  const opened = useMatch({ from: '/roles/$id', shouldThrow: false })?.params.id;
  const openRole = (id: string) => void navigate({ to: '/roles/$id', params: { id } });

  useEffect(() => {
    if (opened !== undefined) noteRecentRole(opened);
  }, [opened]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isOpenKey(event)) return;
      event.preventDefault();
      const input = inputRef.current;
      if (input && input.offsetParent !== null) input.focus();
      else setSheetOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <search className="hidden max-w-xl min-w-0 flex-1 sm:block">
        <SearchBox
          label={t('frame.searchAll')}
          placeholder={t('frame.searchHint')}
          hint="/"
          inputRef={inputRef}
          load={loadSiteSearch}
          onChoose={openRole}
        />
      </search>
      <button
        type="button"
        onClick={() => setSheetOpen(true)}
        className="ms-auto grid size-11 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink sm:hidden"
      >
        <Icon name="search" />
        <span className="sr-only">{t('frame.search')}</span>
      </button>
      {isSheetOpen && (
        <CatchBoundary getResetKey={() => 'search'} errorComponent={() => null}>
          <Suspense>
            <SearchSheet load={loadSiteSearch} onChoose={openRole} onClose={() => setSheetOpen(false)} />
          </Suspense>
        </CatchBoundary>
      )}
      <p
        role="status"
        className="tray-room fixed inset-x-4 bottom-[calc(1rem+var(--tray))] z-50 mx-auto w-fit rounded-xl bg-ink px-4 py-2 text-sm font-medium text-canvas shadow-raised empty:hidden"
      >
        {note}
      </p>
    </>
  );
}
