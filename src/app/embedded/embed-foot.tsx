import { buttonClass } from '#ui/button-class.ts';
import { CopyLink } from '#ui/copy-link.tsx';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { useCanGoBack, useLocation, useRouter } from '@tanstack/react-router';

/** Below an embedded page: the way back after going on inside it, its link, and the way to it on its own. */
export function EmbedFoot() {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const address = useLocation({ select: ({ publicHref }) => publicHref });
  return (
    <footer className="flex flex-wrap items-center justify-end gap-x-1 border-t bg-surface px-2 py-1 bare:bg-transparent">
      {canGoBack && (
        <button
          type="button"
          onClick={() => router.history.back()}
          className={buttonClass('quiet', 'me-auto pointer-coarse:min-h-11')}
        >
          <Icon name="left" className="size-4 rtl:-scale-x-100" /> {t('embed.back')}
        </button>
      )}
      <CopyLink variant="quiet" />
      <a
        href={address}
        target="_blank"
        rel="noopener"
        className={buttonClass('quiet', 'pointer-coarse:min-h-11')}
      >
        {t('embed.open')} <span aria-hidden="true">↗</span>
        <span className="sr-only">{t('embed.newTab')}</span>
      </a>
    </footer>
  );
}
