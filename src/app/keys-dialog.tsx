import { Icon } from '#ui/icon.tsx';
import { isRightToLeft, t } from '#messages/spoken.ts';
import { useEffect, useRef, useState } from 'react';
import { keyGroups } from './key-groups.ts';
import { areSingleKeysOn, switchSingleKeys } from './single-keys.ts';

/** In a line that is read from right to left, where people come from is on the right. */
const mirrored = (arrow: string): string => (arrow === '←' ? '→' : '←');

/** Lists all keys. The element is the browser's own dialog, which keeps the focus, closes by Escape and gives the focus back. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setOn] = useState(areSingleKeysOn);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      className="backdrop:bg-black/40 m-auto max-h-[85dvh] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded-2xl border border-line bg-surface p-6 text-ink shadow-raised"
    >
      <div className="flex items-center justify-between gap-4">
        <h2 id="keys-title" className="text-xl font-bold">
          {t('keys.title')}
        </h2>
        <button
          type="button"
          aria-label={t('keys.close')}
          onClick={() => dialog.current?.close()}
          className="grid size-10 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
        >
          <Icon name="close" />
        </button>
      </div>
      {keyGroups.map(({ title, keys }) => (
        <section key={title} aria-label={t(title)} className="mt-5">
          <h3 className="mb-2 text-sm font-semibold text-ink-soft">{t(title)}</h3>
          <dl className="grid grid-cols-[minmax(7rem,auto)_1fr] gap-x-4 gap-y-2 text-sm">
            {keys.map(({ keys: names, does }) => (
              <div key={does} className="col-span-2 grid grid-cols-subgrid items-baseline">
                <dt className="flex flex-wrap gap-1">
                  {names.map((name) => (
                    <kbd
                      key={name}
                      dir="ltr"
                      className="rounded-md border border-line-strong bg-raised px-1.5 py-0.5 font-sans text-xs font-medium"
                    >
                      {isRightToLeft() ? name.replace(/[←→]/, mirrored) : name}
                    </kbd>
                  ))}
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="mt-6 flex min-h-10 items-center gap-3 border-t pt-4 text-sm">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            setOn(event.target.checked);
            switchSingleKeys(event.target.checked);
          }}
          className="size-5 shrink-0"
        />
        {t('keys.single')}
      </label>
    </dialog>
  );
}
