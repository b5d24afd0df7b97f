import type { SearchedSkill } from '#domain/search/search-subjects.ts';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { Combobox } from '@base-ui/react/combobox';
import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { searchFieldClass } from './search-box-class.ts';
import type { ItemGroup, SearchItem } from './search-item.ts';
import { SearchPanel } from './search-panel.tsx';
import type { SearchScope } from './search-scope.ts';
import { useSearch } from './use-search.ts';
import { useSettled } from './use-settled.ts';
import type { WorkingBoxProps } from './working-box.ts';

interface SearchComboboxProps extends WorkingBoxProps {
  /** Searches more than roles. */
  scope?: SearchScope;
}

function SkillChip({ skill, onRemove }: { skill: SearchedSkill; onRemove: () => void }) {
  return (
    <span className="flex max-w-1/2 shrink-0 items-center rounded-full bg-accent-soft ps-2.5 text-xs font-medium text-accent-strong">
      <span className="truncate">{t('search.asksFor', { skill: skill.name })}</span>
      <button
        type="button"
        aria-label={t('search.noLonger', { skill: skill.name })}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onRemove}
        className="grid size-7 shrink-0 place-items-center rounded-full hover:bg-surface"
      >
        <Icon name="close" className="size-3.5" />
      </button>
    </span>
  );
}

const actingKeys: ReadonlySet<string> = new Set(['Enter', 'ArrowDown', 'ArrowUp', 'Home', 'End']);

/**
 * The working search box. Arrow keys walk through the suggestions of all groups, Enter or a click chooses; what Enter
 * asks for before the index has arrived is chosen when it has. A chosen skill stays in the box and narrows to the roles that ask for it,
 * until Backspace takes it out. Escape clears, then leaves.
 */
export function SearchCombobox(props: SearchComboboxProps) {
  const { label, placeholder, scope = null, isAlwaysOpen, typed, wasEntered, inputRef } = props;
  const { onChoose, onLeave, onFocusFrom } = props;
  const [query, setQuery] = useState(typed);
  const [skill, setSkill] = useState<SearchedSkill | null>(null);
  const [hasFocus, setFocus] = useState(true);
  const [isAwaited, setAwaited] = useState(wasEntered);
  // Letters show as they are typed, suggestions as soon as there is time; a key that does something with them finds those of all that was typed.
  const [caughtUp, catchUp] = useState(query);
  const later = useDeferredValue(query);
  const searched = caughtUp === query ? query : later;
  const result = useSearch(searched, skill?.id ?? null, scope);
  const isOpen = isAlwaysOpen || (hasFocus && (scope !== null || query.trim() !== ''));
  const loading = t(isAwaited ? 'search.searching' : 'search.loading');
  const summary = useSettled(!isOpen ? '' : result.isLoading ? loading : result.summary);

  const clear = () => {
    setQuery('');
    setSkill(null);
    setAwaited(false);
  };
  const choose = (item: SearchItem) => {
    if (item.kind === 'skill') {
      setQuery('');
      setSkill(item.skill);
      return;
    }
    clear();
    if (scope) onLeave('choice');
    if (item.kind === 'role') onChoose(item.role.id);
    else if (item.kind === 'family') scope?.onFamily(item.family.name);
    else if (item.kind === 'skill-page') scope?.onSkill(item.skill.id);
    else item.command.run();
  };

  const chooseAwaited = useEffectEvent(() => {
    setAwaited(false);
    const best = result.groups[0]?.items[0];
    if (best && !result.isMissed) choose(best);
  });
  useEffect(() => {
    if (!isAwaited || result.isLoading) return;
    const drawn = setTimeout(chooseAwaited);
    return () => clearTimeout(drawn);
  }, [isAwaited, result.isLoading]);

  return (
    <Combobox.Root
      // The list stands in the page below its input: the library's own popup would hide the rest of the page from screen readers.
      inline
      open={isOpen}
      items={result.groups as ItemGroup[]}
      filter={null}
      value={null}
      inputValue={query}
      autoHighlight
      onInputValueChange={(value, { reason }) => {
        if (reason === 'item-press') return;
        setQuery(value);
        setAwaited(false);
      }}
      itemToStringLabel={(item: SearchItem) => item.key}
      onValueChange={(item: SearchItem | null) => item && choose(item)}
    >
      <>
        {skill && <SkillChip skill={skill} onRemove={() => setSkill(null)} />}
        <Combobox.Input
          ref={inputRef}
          aria-label={skill ? t('search.among', { label, skill: skill.name }) : label}
          placeholder={skill ? t('search.narrow') : placeholder}
          className={searchFieldClass(skill === null)}
          onFocus={(event) => {
            onFocusFrom(event.relatedTarget);
            setFocus(true);
          }}
          onBlur={() => {
            setFocus(false);
            setAwaited(false);
          }}
          onKeyDown={(event) => {
            if (searched !== query && actingKeys.has(event.key)) {
              flushSync(() => catchUp(query));
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
                event.preventBaseUIHandler();
                setAwaited(true);
                return;
              }
            }
            if (event.key === 'Backspace' && query === '') setSkill(null);
            // What was typed before this code had arrived highlights nothing.
            const best = result.groups[0]?.items[0];
            const isUnled = !event.currentTarget.hasAttribute('aria-activedescendant');
            if (event.key === 'Enter' && isUnled && query.trim() !== '' && !event.nativeEvent.isComposing) {
              if (result.isLoading) setAwaited(true);
              else if (best) choose(best);
            }
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            if (query === '' && skill === null) {
              onLeave('escape');
              return;
            }
            // The dialog that this box may stand in stays open.
            event.preventDefault();
            clear();
          }}
        />
        <Combobox.Status className="sr-only">{summary}</Combobox.Status>
        {isOpen && (
          <SearchPanel
            result={result}
            query={searched}
            isForRoles={scope === null}
            isAwaited={isAwaited}
            isAlwaysOpen={isAlwaysOpen}
          />
        )}
      </>
    </Combobox.Root>
  );
}
