import { isRoleId } from './role-id.ts';

/** `auto` follows the device. */
export type EmbedTheme = 'auto' | 'light' | 'dark';

/** What a host page may choose at any time: in the address of an embed, and later by a message. */
export interface EmbedLook {
  theme: EmbedTheme;
  /** Six hexadecimal digits in lower case; null for the product's own. */
  accent: string | null;
  /** A language tag such as `de-AT`; null for the product's own. */
  locale: string | null;
}

export const plainLook: EmbedLook = { theme: 'auto', accent: null, locale: null };

const themes: readonly EmbedTheme[] = ['auto', 'light', 'dark'];

/** A theme's name, or undefined. */
export const readTheme = (value: unknown): EmbedTheme | undefined => themes.find((theme) => theme === value);

/** `3A48D6`, `#3a48d6` and `#abc` → six digits in lower case; undefined for anything else. */
export function readAccent(value: unknown): string | undefined {
  const [, digits] = typeof value === 'string' ? (/^#?([\da-f]{6}|[\da-f]{3})$/i.exec(value) ?? []) : [];
  return (digits?.length === 3 ? digits.replace(/./g, '$&$&') : digits)?.toLowerCase();
}

/** A language tag of usual length, as written; undefined for anything else. */
export const readLocale = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(value) ? value : undefined;

/** A role's id, or undefined. */
export const readRole = (value: unknown): string | undefined =>
  typeof value === 'string' && isRoleId(value) ? value : undefined;
