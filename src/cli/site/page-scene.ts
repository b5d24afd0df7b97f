import type { RoleFile } from '#contract/bundle-role.ts';
import type { ExportedScene } from '#domain/export/exported-scene.ts';
import { mirrorScene } from '#domain/export/mirror-scene.ts';
import { roleScene } from '#domain/page/role-scene.ts';
import { directionOf, type Locale } from '#messages/locales.ts';

/** The surroundings of a role as a page in some language draws them; `language` is that of the titles, where it is another one. */
export function pageScene(
  { role, neighbourhood }: RoleFile,
  { locale, stated: language }: { locale: Locale; stated: string | null },
): ExportedScene {
  const scene = { ...roleScene(role.id, neighbourhood), language };
  return directionOf(locale) === 'rtl' ? mirrorScene(scene) : scene;
}
