import { formatSkillsFragment } from '#contract/held-skills.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { useState } from 'react';

/** Copies a link that brings these skills along. Where the browser refuses, it is shown to be copied by hand. */
export function CopySkillsLink({ ids }: { ids: readonly string[] }) {
  const [made, setMade] = useState<{ link: string; isCopied: boolean } | null>(null);
  const link = `${location.origin}${location.pathname}${formatSkillsFragment(ids)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setMade({ link, isCopied: true });
    } catch {
      setMade({ link, isCopied: false });
    }
  };
  const shown = made?.link === link ? made : null;
  return (
    <>
      {shown?.isCopied === false && (
        <input
          readOnly
          aria-label={t('skills.link')}
          value={link}
          onFocus={(event) => event.target.select()}
          className="min-h-10 w-56 rounded-lg border border-line-strong bg-surface px-3 text-sm"
          dir="ltr"
        />
      )}
      <button type="button" onClick={() => void copy()} className={buttonClass()}>
        <Icon name={shown?.isCopied ? 'check' : 'link'} className="size-4" />
        <span aria-live="polite">{t(shown?.isCopied ? 'skills.linkCopied' : 'skills.copyLink')}</span>
      </button>
    </>
  );
}
