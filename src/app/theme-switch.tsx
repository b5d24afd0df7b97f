import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { useSyncExternalStore } from 'react';
import type { Theme } from './theme.ts';
import { chooseTheme, readTheme, watchTheme } from './theme.ts';

const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** Goes round the three themes. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(watchTheme, readTheme, readTheme);
  return (
    <button
      type="button"
      title={t('frame.theme', { theme })}
      onClick={() => chooseTheme(next[theme])}
      className="grid size-10 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
    >
      <Icon name={theme} />
      <span className="sr-only">{t('frame.themeNext', { theme })}</span>
    </button>
  );
}
