import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { Popover } from '@base-ui/react/popover';
import { type ReactNode, useDeferredValue, useState } from 'react';

interface FilterMenuProps {
  label: string;
  /** What is chosen, in a word or two; null where nothing is. */
  chosen: string | null;
  children: ReactNode;
}

const triggerClass = (isChosen: boolean): string =>
  `inline-flex min-h-10 items-center gap-1.5 rounded-lg border px-3 text-sm font-medium whitespace-nowrap hover:border-line-strong data-popup-open:border-accent ${
    isChosen ? 'border-accent bg-accent-soft text-accent-strong' : 'border-line bg-surface text-ink'
  }`;

/** A filter behind a button that says what is chosen. */
export function FilterMenu({ label, chosen, children }: FilterMenuProps) {
  // Menus are dear to make, and the map is to be drawn first: until then their buttons only stand there.
  const isReady = useDeferredValue(true, false);
  const [isAsked, ask] = useState(false);
  // The button answers at once, the menu follows.
  const isOpen = useDeferredValue(isAsked);
  const content = (
    <>
      {label}
      {chosen !== null && <span className="max-w-36 truncate font-semibold">: {chosen}</span>}
      <Icon name="down" className="size-4" />
    </>
  );
  if (!isReady)
    return (
      <button type="button" disabled className={triggerClass(chosen !== null)}>
        {content}
      </button>
    );
  return (
    <Popover.Root open={isOpen} onOpenChange={ask}>
      <Popover.Trigger data-popup-open={isAsked || undefined} className={triggerClass(chosen !== null)}>
        {content}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner
          sideOffset={6}
          align="start"
          collisionPadding={8}
          className="z-40 max-h-[min(26rem,var(--available-height))]"
        >
          <Popover.Popup
            aria-label={t('map.filterBy', { label })}
            className="max-h-[inherit] w-72 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-2xl border border-line bg-surface p-2 text-ink shadow-raised"
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
