import { t } from '#messages/spoken.ts';
import { buttonClass } from '#ui/button-class.ts';
import { useState, useSyncExternalStore } from 'react';
import type { NewRelease } from './watch-release.ts';

let release: NewRelease | null = null;
let tell: () => void = () => undefined;

/** Offers a new version. */
export function offerRelease(offered: NewRelease): void {
  release = offered;
  tell();
}

const watch = (listener: () => void): (() => void) => {
  tell = listener;
  return () => undefined;
};

/** Says that there is a new version, where there is one, until it is shown or put off. */
export function ReleaseNote() {
  const offered = useSyncExternalStore(watch, () => release);
  const [putOff, setPutOff] = useState<NewRelease | null>(null);
  const isShown = offered !== null && offered !== putOff;
  return (
    <div
      role="status"
      className="tray-room pointer-events-none fixed inset-x-0 bottom-[calc(var(--tray)+1rem)] z-40 flex justify-center px-4 max-lg:bottom-[calc(var(--tray)+5.5rem)] print:hidden"
    >
      {isShown && (
        <div className="pointer-events-auto flex max-w-full flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border bg-surface px-4 py-2.5 text-sm shadow-raised">
          <p>{t('offline.newVersion')}</p>
          <div className="flex flex-wrap gap-2">
            <button type="button" className={buttonClass('primary')} onClick={offered.show}>
              {t('offline.show')}
            </button>
            <button
              type="button"
              className={buttonClass('quiet')}
              onClick={() => {
                setPutOff(offered);
                document.getElementById('main')?.focus({ preventScroll: true });
              }}
            >
              {t('offline.later')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
