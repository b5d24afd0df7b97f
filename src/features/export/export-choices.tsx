import { manifestQuery } from '#data/manifest.ts';
import { isRightToLeft, t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ExportProps } from './export-props.ts';
import { type ExportChoice, runExport } from './run-export.ts';

const choices: readonly ExportChoice[] = ['svg', 'png', 'csv', 'markdown', 'copy', 'print'];

const nothing = { text: '', isFailure: false };

// In milliseconds; that something failed stays until the next try.
const shownFor = 6000;

interface ExportChoicesProps extends ExportProps {
  isOpen: boolean;
  /** Called when a choice was made or Escape was pressed (`isDone`), and when somebody goes on elsewhere. */
  onClose: (isDone: boolean) => void;
}

/** How wide the choices may be, in px. */
const mostWidth = 300;

/** Whether what hangs below the button may begin before it: where controls break into lines, the button may be the first of one. */
function hasRoomBefore(menu: Element | null | undefined): boolean {
  const { left = 0, right = mostWidth } = menu?.getBoundingClientRect() ?? {};
  return (isRightToLeft() ? innerWidth - left : right) >= mostWidth;
}

/** The ways to take a view along, unfolded under their button, and what became of the last one. */
export function ExportChoices({ scene, title, byPay, isOpen, onClose }: ExportChoicesProps) {
  const { data: manifest } = useQuery(manifestQuery);
  const router = useRouter();
  const listRef = useRef<HTMLUListElement>(null);
  const [outcome, setOutcome] = useState(nothing);
  const [hasRoom, setRoom] = useState(true);

  const closeOutside = useEffectEvent(({ target }: Event) => {
    const menu = listRef.current?.parentElement;
    if (target instanceof Node && !menu?.contains(target)) onClose(false);
  });
  const closeByKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') onClose(true);
  });
  useEffect(() => {
    if (!isOpen) return;
    setRoom(hasRoomBefore(listRef.current?.parentElement));
    listRef.current?.querySelector('button')?.focus();
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('pointerdown', closeOutside, { signal });
    document.addEventListener('focusin', closeOutside, { signal });
    document.addEventListener('keydown', closeByKey, { signal });
    return () => listening.abort();
  }, [isOpen]);

  useEffect(() => {
    if (outcome.text === '' || outcome.isFailure) return;
    const fading = setTimeout(() => setOutcome(nothing), shownFor);
    return () => clearTimeout(fading);
  }, [outcome]);

  const addressOf = (id: string) =>
    new URL(router.buildLocation({ to: '/roles/$id', params: { id } }).publicHref, location.origin).href;
  const choose = async (choice: ExportChoice) => {
    onClose(true);
    setOutcome(nothing);
    try {
      const corpus = manifest?.name ?? 'Ladderway';
      const source = { corpus, address: location.href, t };
      const text = await runExport(choice, { scene, title, byPay, ...source, addressOf });
      setOutcome({ text, isFailure: false });
    } catch {
      setOutcome({ text: t(`export.${choice}Failed`), isFailure: true });
    }
  };

  const anchor = `absolute top-full ${hasRoom ? 'end-0' : 'start-0'}`;
  return (
    <>
      {isOpen && (
        <ul
          ref={listRef}
          aria-label={t('export.as')}
          className={`${anchor} z-40 mt-1.5 w-52 rounded-xl border bg-surface p-1 shadow-raised max-sm:fixed max-sm:inset-x-4 max-sm:top-auto max-sm:w-auto`}
        >
          {choices.map((each) => (
            <li key={each}>
              <button
                type="button"
                onClick={() => void choose(each)}
                className="flex min-h-9 w-full items-center rounded-lg px-3 text-sm hover:bg-raised focus-visible:-outline-offset-2"
              >
                {t(`export.${each}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p
        role="status"
        className={
          outcome.text === '' || isOpen
            ? 'sr-only'
            : `${anchor} z-20 mt-1.5 w-max max-w-72 rounded-lg border bg-surface px-3 py-1.5 text-sm shadow-card max-sm:fixed max-sm:inset-x-4 max-sm:top-auto max-sm:max-w-fit`
        }
      >
        {outcome.text}
      </p>
    </>
  );
}
