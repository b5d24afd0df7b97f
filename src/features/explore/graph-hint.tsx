import { keepStored, readStored } from '#data/device-storage.ts';
import { Icon } from '#ui/icon.tsx';
import { useState } from 'react';

const name = 'hint.graph';

/** What can be done in the graph, said once on this device until it is dismissed; on a phone the graph needs the room. */
export function GraphHint() {
  const [isShown, setShown] = useState(() => readStored(name) === null);
  if (!isShown) return null;
  return (
    <aside
      aria-label="Hint"
      className="flex items-center justify-between gap-3 border-b bg-accent-soft py-0.5 pr-2 pl-6 text-sm max-sm:hidden print:hidden"
    >
      <p className="py-1.5">
        A card opens its role, <b>+</b> shows its neighbours in place, a line shows the sentence that states
        it.
      </p>
      <button
        type="button"
        aria-label="Dismiss the hint"
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
