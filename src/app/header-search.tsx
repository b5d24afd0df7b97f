import { RoleSearch } from '#features/search/role-search.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** The search box of the header; `/` and Ctrl or ⌘ K go to it from anywhere. */
export function HeaderSearch() {
  const inputRef = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isShortcut =
        (event.key === 'k' && (event.ctrlKey || event.metaKey)) ||
        (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target));
      if (!isShortcut) return;
      event.preventDefault();
      inputRef.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <search className="max-w-xl min-w-0 flex-1">
      <RoleSearch
        label="Search roles"
        placeholder="Search roles"
        hint="/"
        inputRef={inputRef}
        onChoose={(id) => void navigate({ to: '/roles/$id', params: { id } })}
      />
    </search>
  );
}
