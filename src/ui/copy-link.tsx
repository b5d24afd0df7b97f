import { t } from '#messages/spoken.ts';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';

/**
 * Copies the address of the view as it stands on its own, and hands it to the device's share sheet where there is one. Where the browser
 * refuses, the address is shown to be copied by hand.
 */
export function CopyLink({ variant = 'secondary' }: { variant?: 'secondary' | 'quiet' }) {
  const router = useRouter();
  const [done, setDone] = useState({ address: '', isCopied: false });
  const current = () => new URL(router.latestLocation.publicHref, location.origin).href;
  const copy = async () => {
    const address = current();
    try {
      await navigator.clipboard.writeText(address);
      setDone({ address, isCopied: true });
    } catch {
      setDone({ address, isCopied: false });
    }
  };
  const isCopied = done.isCopied && done.address === current();
  const look = buttonClass(variant, 'pointer-coarse:min-h-11');
  return (
    <>
      {done.address !== '' && !done.isCopied && (
        <input
          readOnly
          aria-label={t('share.address')}
          value={done.address}
          onFocus={(event) => event.target.select()}
          className="min-h-10 w-56 rounded-lg border border-line-strong bg-surface px-3 text-sm"
        />
      )}
      <button type="button" title={t('share.copy')} onClick={() => void copy()} className={look}>
        <Icon name={isCopied ? 'check' : 'link'} className="size-4" />
        <span aria-live="polite" className={variant === 'secondary' ? 'max-sm:sr-only' : ''}>
          {t(isCopied ? 'share.copied' : 'share.copy')}
        </span>
      </button>
      {'share' in navigator && (
        <button
          type="button"
          onClick={() =>
            void navigator.share({ title: document.title, url: current() }).catch(() => undefined)
          }
          className={look}
        >
          {t('share.share')}
        </button>
      )}
    </>
  );
}
