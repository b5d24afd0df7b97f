import { type PageSettings, plainSettings } from '#contract/page-settings.ts';
import type { SiteSettings } from '#contract/site-file.ts';

/** What the pages of a site below `base` tell the app of its owner's settings. */
export const pageSettings = (
  { name, jobs, disclaimer, locale }: SiteSettings,
  base: string,
): PageSettings => ({
  ...{ base, logo: null, jobs, disclaimer, locale },
  name: name ?? plainSettings.name,
});
