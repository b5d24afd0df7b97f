import { painted } from '#ui/painted.ts';
import { Icon } from '#ui/icon.tsx';
import { t, withRoom } from '#messages/spoken.ts';
import type { ComponentType, RefObject } from 'react';
import { startTransition, useLayoutEffect, useRef, useState } from 'react';
import { searchBoxClass, searchFieldClass, searchPanelClass } from './search-box-class.ts';
import type { WorkingBoxProps } from './working-box.ts';

interface SearchBoxProps {
  label: string;
  placeholder: string;
  /** What is done with a chosen role. */
  onChoose: (id: string) => void;
  /** Fetches the working box; without it, one that searches roles alone. */
  load?: () => Promise<ComponentType<WorkingBoxProps>>;
  /** Called when the box is done with; otherwise Escape puts the focus back to where it was. */
  onLeave?: () => void;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** Shown at the end of the box, e.g. its key. */
  hint?: string;
  large?: boolean;
  /** Whether suggestions are always there. */
  alwaysOpen?: boolean;
}

const loadRoleBox = async () => (await withRoom('search', import('./search-combobox.tsx'))).SearchCombobox;

/**
 * A search box. It is a plain input until somebody comes near; then the code and the index of the search are fetched, and the
 * working box takes over what was typed, and the focus.
 */
export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, onChoose, load = loadRoleBox, onLeave, inputRef, hint } = props;
  const { large = false, alwaysOpen = false } = props;
  const [Working, setWorking] = useState<ComponentType<WorkingBoxProps> | null>(null);
  const [typed, setTyped] = useState('');
  const [wasEntered, setEntered] = useState(false);
  const ownRef = useRef<HTMLInputElement>(null);
  const ref = inputRef ?? ownRef;
  const hadFocus = useRef(false);
  const cameFrom = useRef<EventTarget | null>(null);

  // The input answers first.
  const comeNear = () =>
    void painted()
      .then(load)
      .then(
        (loaded) => startTransition(() => setWorking(() => loaded)),
        // The box stays an input; coming near again tries again.
        () => setEntered(false),
      );

  // Before anything else can happen: what is typed next must reach the new input.
  useLayoutEffect(() => {
    if (!Working || !hadFocus.current) return;
    ref.current?.focus();
    hadFocus.current = false;
    ref.current?.setSelectionRange(ref.current.value.length, ref.current.value.length);
  }, [Working, ref]);

  const noteOrigin = (origin: EventTarget | null) => {
    if (!hadFocus.current) cameFrom.current = origin;
  };
  const leave = (reason: 'choice' | 'escape') => {
    const origin = reason === 'escape' ? cameFrom.current : null;
    if (onLeave) onLeave();
    else if (origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
    else ref.current?.blur();
  };

  return (
    <div className={searchBoxClass(large)}>
      <Icon name="search" className={`pointer-events-none text-ink-soft ${large ? 'size-5' : 'size-4'}`} />
      {Working ? (
        <Working
          label={label}
          placeholder={placeholder}
          isAlwaysOpen={alwaysOpen}
          typed={typed}
          wasEntered={wasEntered}
          onChoose={onChoose}
          onLeave={leave}
          onFocusFrom={noteOrigin}
          inputRef={ref}
        />
      ) : (
        <input
          ref={ref}
          aria-label={label}
          placeholder={placeholder}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setEntered(false);
          }}
          onFocus={(event) => {
            noteOrigin(event.relatedTarget);
            hadFocus.current = true;
            comeNear();
          }}
          onBlur={() => {
            hadFocus.current = false;
            setEntered(false);
          }}
          onKeyDown={({ key, nativeEvent }) => {
            if (key !== 'Enter' || nativeEvent.isComposing || typed.trim() === '') return;
            setEntered(true);
            comeNear();
          }}
          onPointerEnter={comeNear}
          className={searchFieldClass(true)}
        />
      )}
      {!Working && (
        <p role="status" className={wasEntered ? searchPanelClass(alwaysOpen) : 'sr-only'}>
          {wasEntered && <span className="block p-3 text-sm text-ink-soft">{t('frame.searching')}</span>}
        </p>
      )}
      {hint !== undefined && (
        <kbd
          aria-hidden="true"
          className="pointer-events-none hidden rounded-md border border-line bg-raised px-1.5 font-sans text-xs text-ink-soft sm:block"
        >
          {hint}
        </kbd>
      )}
    </div>
  );
}
