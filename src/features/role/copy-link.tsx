import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { useState } from 'react';

type Outcome = 'idle' | 'copied' | 'refused';

/** Copies the address of the view. Where the browser refuses, the address is shown to be copied by hand. */
export function CopyLink() {
  const [outcome, setOutcome] = useState<{ address: string; outcome: Outcome }>({
    address: '',
    outcome: 'idle',
  });
  const copy = async () => {
    const address = location.href;
    try {
      await navigator.clipboard.writeText(address);
      setOutcome({ address, outcome: 'copied' });
    } catch {
      setOutcome({ address, outcome: 'refused' });
    }
  };
  const isCopied = outcome.outcome === 'copied' && outcome.address === location.href;
  return (
    <>
      {outcome.outcome === 'refused' && (
        <input
          readOnly
          aria-label="Address of this view"
          value={outcome.address}
          onFocus={(event) => event.target.select()}
          className="min-h-10 w-56 rounded-lg border border-line-strong bg-surface px-3 text-sm"
        />
      )}
      <button type="button" onClick={() => void copy()} className={buttonClass('secondary')}>
        <Icon name={isCopied ? 'check' : 'link'} className="size-4" />
        <span aria-live="polite">{isCopied ? 'Link copied' : 'Copy link'}</span>
      </button>
    </>
  );
}
