import { parseEmbedPage } from '#contract/embed-page.ts';
import { type Embedding, EmbeddingContext } from '#ui/embedding.ts';
import { Outlet, useRouter } from '@tanstack/react-router';
import { createContext, use, useEffect, useRef } from 'react';
import { RouteAnnouncer } from '../route-announcer.tsx';
import { EmbedFoot } from './embed-foot.tsx';
import { GestureHint } from './gesture-hint.tsx';
import { pagePath } from './page-path.ts';
import { watchHeight } from './watch-height.ts';

/** What the frame of an embed is given by its start. */
export interface EmbedSetting {
  embedding: Embedding;
  onHeight: (height: number) => void;
}

export const EmbedSettingContext = createContext<EmbedSetting | null>(null);

const isModified = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;

/** Links to another kind of page, and to other sites, never load in the frame. */
function useLinksBeyond(rootRef: React.RefObject<HTMLElement | null>, open: (path: string) => void): void {
  const router = useRouter();
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || link.target === '_blank' || isModified(event)) return;
      const { origin, pathname, search, hash } = new URL(link.href);
      if (origin !== location.origin) {
        link.target = '_blank';
        link.rel = 'noopener';
        return;
      }
      const here = parseEmbedPage(pagePath(router, router.latestLocation.publicHref));
      const there = parseEmbedPage(pagePath(router, pathname + search));
      if (there !== null && there.page === here?.page) return;
      event.preventDefault();
      event.stopPropagation();
      open(pathname + search + hash);
    };
    const root = rootRef.current;
    root?.addEventListener('click', onClick, { capture: true });
    return () => root?.removeEventListener('click', onClick, { capture: true });
  }, [rootRef, open, router]);
}

/** The frame of a page in another site's page: no header, a small foot, and word to the host of how tall it is. */
export function EmbedFrame() {
  const rootRef = useRef<HTMLDivElement>(null);
  const setting = use(EmbedSettingContext);
  useEffect(() => {
    if (rootRef.current && setting) return watchHeight(rootRef.current, setting.onHeight);
    return undefined;
  }, [setting]);
  useLinksBeyond(rootRef, setting?.embedding.open ?? (() => undefined));
  return (
    <EmbeddingContext value={setting?.embedding ?? null}>
      <div
        ref={rootRef}
        className="relative flex flex-col overflow-clip rounded-xl border bg-canvas has-data-strut:min-h-dvh bare:rounded-none bare:border-0 bare:bg-transparent"
      >
        <main id="main" className="flex flex-1 flex-col">
          <Outlet />
        </main>
        <EmbedFoot />
        <GestureHint rootRef={rootRef} />
        <RouteAnnouncer />
      </div>
    </EmbeddingContext>
  );
}
