import { t } from '#messages/spoken.ts';
import { Combobox } from '@base-ui/react/combobox';
import { memo } from 'react';
import { searchPanelClass } from './search-box-class.ts';
import type { ItemGroup, SearchItem } from './search-item.ts';
import { SearchOption } from './search-option.tsx';
import type { SearchResult } from './use-search.ts';

interface SearchPanelProps {
  result: SearchResult;
  query: string;
  /** Whether only roles are searched. */
  isForRoles: boolean;
  /** Whether the best match is to be chosen as soon as it is known. */
  isAwaited: boolean;
  /** Whether it is all there is beside the box, as on a phone. */
  isAlwaysOpen: boolean;
}

function messageOf({ result, query, isForRoles, isAwaited }: SearchPanelProps): string | null {
  if (result.isLoading) return t(isAwaited ? 'frame.searching' : 'search.loadingRoles');
  if (result.isBroken) return t('search.broken');
  if (!result.isMissed) return null;
  return t(isForRoles ? 'search.noRole' : 'search.nothing', { query });
}

/** Below a search box: suggestions in groups, what to try where there are none, and what can be typed. */
export const SearchPanel = memo(function SearchPanel(props: SearchPanelProps) {
  const { result, query, isForRoles, isAlwaysOpen } = props;
  const message = messageOf(props);
  return (
    <div
      className={searchPanelClass(isAlwaysOpen)}
      role="presentation"
      // Pressing on anything here must not take the focus from the input.
      onMouseDown={(event) => event.preventDefault()}
    >
      {message !== null && <p className="p-3 text-sm wrap-anywhere text-ink-soft">{message}</p>}
      <Combobox.List
        aria-label={t('search.suggestions')}
        hidden={result.groups.length === 0}
        className={`overflow-y-auto overscroll-contain ${isAlwaysOpen ? 'max-h-[calc(100dvh-8rem)]' : 'max-h-[min(30rem,65dvh)]'}`}
      >
        {({ key, heading, items }: ItemGroup) => (
          <Combobox.Group key={key} items={items}>
            {heading !== null && (
              <Combobox.GroupLabel className="px-3 pt-2.5 pb-1 text-xs font-semibold text-ink-soft">
                {heading}
              </Combobox.GroupLabel>
            )}
            <Combobox.Collection>
              {(item: SearchItem) => <SearchOption key={item.key} item={item} />}
            </Combobox.Collection>
          </Combobox.Group>
        )}
      </Combobox.List>
      {!isForRoles && query.trim() === '' && result.summary === '' && !result.isBroken && (
        <p className="mt-1 border-t px-3 pt-2.5 pb-1.5 text-xs text-ink-soft">
          {t('search.hint')} {t('search.hintCommands', { sign: '>' })}
        </p>
      )}
    </div>
  );
});
