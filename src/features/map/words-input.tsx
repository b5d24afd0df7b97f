import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { useState } from 'react';

/** Words to search the map for. What is being typed stays as typed until the box is left; then it shows what the address says. */
export function WordsInput({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <search className="relative min-w-40 flex-1 sm:w-56 sm:flex-none">
      <Icon
        name="search"
        className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-soft"
      />
      <input
        type="search"
        aria-label={t('map.words')}
        placeholder={t('map.wordsHint')}
        autoComplete="off"
        maxLength={100}
        value={draft ?? words}
        onChange={({ target }) => {
          setDraft(target.value);
          onChange(target.value);
        }}
        onBlur={() => setDraft(null)}
        className="h-10 w-full rounded-lg border border-line bg-surface ps-9 pe-3 text-sm text-ink placeholder:text-ink-soft hover:border-line-strong"
      />
    </search>
  );
}
