import { Icon } from '#ui/icon.tsx';
import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { RoleCombobox } from './role-combobox.tsx';
import { searchBoxClass } from './search-box-class.ts';

interface RoleSearchProps {
  label: string;
  placeholder: string;
  onChoose: (id: string) => void;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** Shown at the right end of the box, e.g. its key. */
  hint?: string;
  large?: boolean;
}

/**
 * A search box for roles. It is a plain input until somebody comes near; then the code and the index of the search are fetched, and the
 * working box takes over what was typed, and the focus.
 */
export function RoleSearch({ label, placeholder, onChoose, inputRef, hint, large = false }: RoleSearchProps) {
  const [Combobox, setCombobox] = useState<typeof RoleCombobox | null>(null);
  const [typed, setTyped] = useState('');
  const ownRef = useRef<HTMLInputElement>(null);
  const ref = inputRef ?? ownRef;
  const hadFocus = useRef(false);

  const load = () =>
    void import('./role-combobox.tsx').then(
      (module) => {
        hadFocus.current = document.activeElement === ref.current;
        setCombobox(() => module.RoleCombobox);
      },
      () => {
        // The box stays an input; coming near again tries again.
      },
    );

  // Before anything else can happen: what is typed next must reach the new input.
  useLayoutEffect(() => {
    if (!Combobox || !hadFocus.current) return;
    ref.current?.focus();
    ref.current?.setSelectionRange(ref.current.value.length, ref.current.value.length);
  }, [Combobox, ref]);

  return (
    <div className="relative w-full">
      <Icon
        name="search"
        className={`pointer-events-none absolute top-1/2 -translate-y-1/2 text-ink-soft ${large ? 'left-4 size-5' : 'left-3 size-4'}`}
      />
      {Combobox ? (
        <Combobox
          label={label}
          placeholder={placeholder}
          large={large}
          typed={typed}
          onChoose={onChoose}
          inputRef={ref}
        />
      ) : (
        <input
          ref={ref}
          aria-label={label}
          placeholder={placeholder}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={load}
          onPointerEnter={load}
          className={searchBoxClass(large)}
        />
      )}
      {hint !== undefined && (
        <kbd
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 right-2.5 hidden -translate-y-1/2 rounded-md border border-line bg-raised px-1.5 font-sans text-xs text-ink-soft sm:block"
        >
          {hint}
        </kbd>
      )}
    </div>
  );
}
