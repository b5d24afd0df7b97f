import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { WordsField } from '#ui/words-field.tsx';

/** Words to search the map for. */
export function WordsInput({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  return (
    <search className="relative min-w-40 flex-1 sm:w-56 sm:flex-none">
      <Icon
        name="search"
        className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-soft"
      />
      <WordsField
        aria-label={t('map.words')}
        placeholder={t('map.wordsHint')}
        maxLength={100}
        words={words}
        onChange={onChange}
        className="h-10 w-full rounded-lg border border-line bg-surface ps-9 pe-3 text-sm text-ink placeholder:text-ink-soft hover:border-line-strong"
      />
    </search>
  );
}
