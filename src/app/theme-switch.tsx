import { Icon } from '#ui/icon.tsx';
import { useSyncExternalStore } from 'react';
import type { Theme } from './theme.ts';
import { chooseTheme, readTheme, watchTheme } from './theme.ts';

const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
const names: Record<Theme, string> = { system: 'as the device', light: 'light', dark: 'dark' };

/** Goes round the three themes. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(watchTheme, readTheme, readTheme);
  return (
    <button
      type="button"
      title={`Theme: ${names[theme]}`}
      onClick={() => chooseTheme(next[theme])}
      className="grid size-10 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
    >
      <Icon name={theme} />
      <span className="sr-only">
        Theme: {names[theme]}. Change to {names[next[theme]]}
      </span>
    </button>
  );
}
