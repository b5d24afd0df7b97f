import type { PageSettings } from '#contract/page-settings.ts';

/** The file that tells a browser how the site looks as an app of the device. */
export const APP_MANIFEST = 'app.webmanifest';

/** What the file holds; `language` is that of the site (BCP 47). */
export function appManifest({ base, name }: PageSettings, language: string): string {
  const icon = (file: string, type: string, sizes: string, purpose: string) => ({
    src: base + file,
    ...{ type, sizes, purpose },
  });
  return JSON.stringify({
    ...{ id: base, name, short_name: name, start_url: base, scope: base, lang: language },
    ...{ display: 'standalone', background_color: '#ffffff', theme_color: '#ffffff' },
    icons: [
      icon('icon.svg', 'image/svg+xml', 'any', 'any'),
      icon('icon-192.png', 'image/png', '192x192', 'any'),
      icon('icon-512.png', 'image/png', '512x512', 'any'),
      icon('icon-maskable-512.png', 'image/png', '512x512', 'maskable'),
    ],
  });
}
