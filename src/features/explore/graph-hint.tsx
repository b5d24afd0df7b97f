import { keepStored, readStored } from '#data/device-storage.ts';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { useState } from 'react';

const name = 'hint.graph';

/** What can be done in the graph, said once on this device until it is dismissed; on a phone the graph needs the room. */
export function GraphHint() {
  const [isShown, setShown] = useState(() => readStored(name) === null);
  if (!isShown) return null;
  return (
    <aside
      aria-label={t('view.hintTitle')}
      className="flex items-center justify-between gap-3 border-b bg-accent-soft py-0.5 ps-6 pe-2 text-sm max-sm:hidden print:hidden"
    >
      <p className="py-1.5">{t('view.hint')}</p>
      <button
        type="button"
        aria-label={t('view.hintDismiss')}
        onClick={() => {
          setShown(false);
          keepStored(name, 'dismissed');
        }}
        className="grid size-9 shrink-0 place-items-center rounded-lg hover:bg-surface pointer-coarse:size-11"
      >
        <Icon name="close" className="size-4" />
      </button>
    </aside>
  );
}
