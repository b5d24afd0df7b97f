import { type PageSettings, plainSettings } from '#contract/page-settings.ts';
import type { SiteSettings } from '#contract/site-file.ts';

/** Where the owner's logo lies in a site's folder. */
export const logoPath = (logo: string): string => `brand/${logo}`;

/** What the pages of a site below `base` tell the app of its owner's settings. */
export const pageSettings = (
  { name, jobs, disclaimer, locale, language, logo }: SiteSettings,
  base: string,
): PageSettings => ({
  ...{ base, jobs, disclaimer, locale, language: language ?? locale, offline: false },
  logo: logo === null ? null : base + logoPath(logo),
  name: name ?? plainSettings.name,
});
