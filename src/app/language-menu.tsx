import { localeNames, localeOf, locales } from '#messages/locales.ts';
import { spokenLocale, t } from '#messages/spoken.ts';
import { chooseLocale } from './locale.ts';
import { say } from './spoken-note.ts';

const id = 'language';

async function choose(tag: string): Promise<void> {
  try {
    await chooseLocale(localeOf(tag) ?? spokenLocale());
    // The app is drawn anew, and this menu with it.
    document.getElementById(id)?.focus();
  } catch {
    say(t('frame.partMissing'));
  }
}

/** Shows the app in another language. */
export function LanguageMenu() {
  return (
    <label
      title={t('frame.language')}
      className="relative grid size-10 shrink-0 place-items-center rounded-lg text-xs font-bold text-ink-soft uppercase outline-accent hover:bg-raised hover:text-ink has-focus-visible:outline-2 print:hidden"
    >
      <span aria-hidden="true">{spokenLocale()}</span>
      <select
        id={id}
        aria-label={t('frame.language')}
        value={spokenLocale()}
        onChange={(event) => void choose(event.target.value)}
        className="absolute inset-0 cursor-pointer bg-surface text-ink opacity-0"
      >
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {localeNames[locale]}
          </option>
        ))}
      </select>
    </label>
  );
}
