import type { ReactNode } from 'react';
import { useCallback } from 'react';
import { Icon } from './icon.tsx';

interface FoldingSectionProps {
  /** Unique in the page; the section's heading is its `-title`. */
  id: string;
  title: string;
  /** What stands at the right of the heading. */
  aside?: ReactNode;
  /** It begins far below the first window: its content is laid out when somebody comes near it. */
  isFar?: boolean;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  children: ReactNode;
}

/**
 * A titled part of a page that can be folded by its whole heading. What is folded away stays on paper, and where the browser can, a search
 * in the page finds it and opens it.
 */
export function FoldingSection({ id, title, aside, isFar, isOpen, onToggle, children }: FoldingSectionProps) {
  // React knows `hidden` as true or false alone.
  const content = useCallback(
    (element: HTMLDivElement) => {
      const open = () => onToggle(true);
      element.addEventListener('beforematch', open);
      if (isOpen) element.removeAttribute('hidden');
      else element.setAttribute('hidden', 'until-found');
      return () => element.removeEventListener('beforematch', open);
    },
    [isOpen, onToggle],
  );
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-2 border-t pt-3 first:border-t-0">
      <div className="relative -mx-2 flex min-h-8 items-center gap-2 rounded-lg px-2 hover:bg-raised pointer-coarse:min-h-11">
        <h2 id={`${id}-title`} tabIndex={-1} className="min-w-0 flex-1 text-base font-semibold outline-none">
          {title}
        </h2>
        {aside !== undefined && <div className="text-sm text-ink-soft tabular-nums">{aside}</div>}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${id}-content`}
          aria-labelledby={`${id}-title`}
          onClick={() => onToggle(!isOpen)}
          className="grid size-6 place-items-center text-ink-soft before:absolute before:inset-0 before:rounded-lg focus-visible:outline-none focus-visible:before:outline-2 focus-visible:before:outline-accent"
        >
          <Icon name="down" className={`size-4 transition-transform ${isOpen ? 'rotate-180' : ''}`} />
        </button>
      </div>
      <div
        id={`${id}-content`}
        ref={content}
        className={`print:block! print:[content-visibility:visible]! ${isFar && isOpen ? 'near-only' : ''}`}
      >
        <div className="space-y-3 pt-2 pb-5">{children}</div>
      </div>
    </section>
  );
}
