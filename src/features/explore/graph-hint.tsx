import { keepStored, readStored } from '#data/device-storage.ts';
import { Icon } from '#ui/icon.tsx';
import { useState } from 'react';

const name = 'hint.graph';

/** What can be done in the graph, said once on this device until it is dismissed. */
export function GraphHint() {
  const [isShown, setShown] = useState(() => readStored(name) === null);
  if (!isShown) return null;
  return (
    <aside
      aria-label="Hint"
      className="absolute top-3 left-3 z-10 flex max-w-[min(26rem,calc(100%-5rem))] items-start gap-2 rounded-xl border border-line bg-surface py-1.5 pr-1.5 pl-3.5 text-sm shadow-card print:hidden"
    >
      <p className="py-1.5 text-ink-soft">
        A card opens its role, <b className="text-ink">+</b> shows its neighbours in place, a line shows the
        sentence that states it.
      </p>
      <button
        type="button"
        aria-label="Dismiss the hint"
        onClick={() => {
          setShown(false);
          keepStored(name, 'dismissed');
        }}
        className="grid size-9 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
      >
        <Icon name="close" className="size-4" />
      </button>
    </aside>
  );
}
