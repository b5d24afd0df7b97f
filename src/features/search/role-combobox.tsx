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

/** The working search box: suggestions from the first letter, walked by arrow keys; Enter or a click chooses. */
export function RoleCombobox({ label, placeholder, large, typed, onChoose, inputRef }: RoleComboboxProps) {
  const [query, setQuery] = useState(typed);
  const { found, isLoading, isBroken } = useRoleSearch(query);
  const isOpen = query.trim() !== '';

  return (
    <Combobox.Root
      items={found}
      filter={null}
      value={null}
      inputValue={query}
      autoHighlight
      open={isOpen}
      onOpenChange={(open, { reason }) => {
        if (!open && (reason === 'escape-key' || reason === 'outside-press' || reason === 'focus-out'))
          setQuery('');
      }}
      onInputValueChange={setQuery}
      itemToStringLabel={(role: FoundRole) => role.title}
      onValueChange={(role: FoundRole | null) => {
        if (!role) return;
        setQuery('');
        onChoose(role.id);
      }}
    >
      <Combobox.Input
        ref={inputRef}
        aria-label={label}
        placeholder={placeholder}
        className={searchBoxClass(large)}
      />
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={6} className="z-50 outline-none">
          <Combobox.Popup className="max-h-[min(26rem,var(--available-height))] w-(--anchor-width) max-w-(--available-width) overflow-y-auto rounded-2xl border border-line bg-surface p-1.5 text-ink shadow-raised">
            <Combobox.Status className="sr-only">
              {isLoading ? 'Loading roles' : `${found.length} ${found.length === 1 ? 'role' : 'roles'} found`}
            </Combobox.Status>
            <Combobox.Empty className="p-3 text-sm text-ink-soft empty:p-0">
              {isLoading
                ? 'Loading roles …'
                : isBroken
                  ? 'The list of roles could not be loaded.'
                  : `No role matches “${query}”. Try fewer letters, or a skill or family such as “Data”.`}
            </Combobox.Empty>
            <Combobox.List>{(role: FoundRole) => <Hit key={role.id} role={role} />}</Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
