import { markMatches } from '#domain/search/mark-matches.ts';
import { Combobox } from '@base-ui/react/combobox';
import type { RefObject } from 'react';
import { useState } from 'react';
import type { FoundRole } from './use-role-search.ts';
import { searchBoxClass } from './search-box-class.ts';
import { useRoleSearch } from './use-role-search.ts';

interface RoleComboboxProps {
  label: string;
  placeholder: string;
  large: boolean;
  /** What was typed before this code had arrived. */
  typed: string;
  onChoose: (id: string) => void;
  inputRef: RefObject<HTMLInputElement | null>;
}

function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  return markMatches(text, terms).map((part, position) =>
    part.match ? (
      <mark key={position} className="bg-transparent font-bold text-accent">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

function Hit({ role }: { role: FoundRole }) {
  return (
    <Combobox.Item
      value={role}
      className="flex cursor-pointer flex-col rounded-lg px-3 py-2 text-sm outline-none select-none data-highlighted:bg-accent-soft forced-colors:data-highlighted:bg-[Highlight] forced-colors:data-highlighted:text-[HighlightText]"
    >
      <span className="font-medium">
        <Marked text={role.title} terms={role.matched} />
      </span>
      <span className="text-xs text-ink-soft">
        {[role.alias && `also ${role.alias}`, role.family, role.documented ? null : 'mentioned, no document']
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
      </span>
    </Combobox.Item>
  );
}

/** The working search box: suggestions from the first letter, walked by arrow keys; Enter or a click chooses, Escape clears. */
export function RoleCombobox({ label, placeholder, large, typed, onChoose, inputRef }: RoleComboboxProps) {
  const [query, setQuery] = useState(typed);
  const [hasFocus, setFocus] = useState(true);
  const { found, isLoading, isBroken } = useRoleSearch(query);
  const isOpen = hasFocus && query.trim() !== '';

  return (
    <Combobox.Root
      // The list stands in the page below its input: the library's own popup would hide the rest of the page from screen readers.
      inline
      open={isOpen}
      items={found}
      filter={null}
      value={null}
      inputValue={query}
      autoHighlight
      onInputValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setQuery(value);
      }}
      itemToStringLabel={(role: FoundRole) => role.title}
      onValueChange={(role: FoundRole | null) => {
        if (!role) return;
        setQuery('');
        onChoose(role.id);
      }}
    >
      <>
        <Combobox.Input
          ref={inputRef}
          aria-label={label}
          placeholder={placeholder}
          className={searchBoxClass(large)}
          onFocus={() => setFocus(true)}
          onBlur={() => setFocus(false)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setQuery('');
          }}
        />
        <Combobox.Status className="sr-only">
          {!isOpen
            ? ''
            : isLoading
              ? 'Loading roles'
              : `${found.length} ${found.length === 1 ? 'role' : 'roles'} found`}
        </Combobox.Status>
        {isOpen && (
          <div className="absolute inset-x-0 top-full z-50 mt-1.5 rounded-2xl border border-line bg-surface p-1.5 text-ink shadow-raised">
            {found.length === 0 && (
              <p className="p-3 text-sm text-ink-soft">
                {isLoading
                  ? 'Loading roles …'
                  : isBroken
                    ? 'The list of roles could not be loaded.'
                    : `No role matches “${query}”. Try fewer letters, or a skill or family such as “Data”.`}
              </p>
            )}
            <Combobox.List
              aria-label={label}
              className="max-h-[min(24rem,60dvh)] overflow-y-auto"
              // Pressing on a suggestion must not take the focus from the input.
              onMouseDown={(event) => event.preventDefault()}
            >
              {(role: FoundRole) => <Hit key={role.id} role={role} />}
            </Combobox.List>
          </div>
        )}
      </>
    </Combobox.Root>
  );
}
