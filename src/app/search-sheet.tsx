import { SearchBox } from '#features/search/search-box.tsx';
import type { WorkingBoxProps } from '#features/search/working-box.ts';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { type ComponentType, useEffect, useRef } from 'react';

interface SearchSheetProps {
  load: () => Promise<ComponentType<WorkingBoxProps>>;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** The search over the whole of a small screen. The browser's own dialog keeps the focus in it and gives it back. */
export function SearchSheet({ load, onChoose, onClose }: SearchSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-label={t('frame.search')}
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-full max-w-none bg-surface p-3 text-ink"
    >
      <search className="flex items-center gap-2">
        <SearchBox
          label={t('frame.searchAll')}
          placeholder={t('frame.searchHint')}
          alwaysOpen
          inputRef={input}
          load={load}
          onChoose={onChoose}
          onLeave={close}
        />
        <button
          type="button"
          onClick={close}
          className="grid size-11 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
        >
          <Icon name="close" />
          <span className="sr-only">{t('search.close')}</span>
        </button>
      </search>
    </dialog>
  );
}
