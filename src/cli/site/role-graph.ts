import type { RoleFile } from '#contract/bundle-role.ts';
import { inlineGraph } from '#domain/export/inline-graph.ts';
import { framedBounds } from '#domain/export/scene-bounds.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { largestZoom, readableZoom } from '#domain/layout/frame-boxes.ts';
import { tag } from './page-parts.ts';
import { pageScene } from './page-scene.ts';
import type { SiteFrame } from './site-page.ts';

/** A scene of this size fits no usual window at a zoom at which its cards can be read, in px. */
const large = { width: 1900, height: 800 };

/**
 * The graph around a role, where the app frames it (domain/layout/frame-boxes.ts): with its margins and beside what its controls cover
 * (features/explore/graph-window.ts), as large as there is room for; a large one as small as can be read, to be scrolled.
 */
export function roleGraph(file: RoleFile, site: SiteFrame): XmlElement {
  const {
    settings: { base },
    t,
  } = site;
  const scene = pageScene(file, site);
  const { width, height } = framedBounds(scene);
  const isLarge = width > large.width || height > large.height;
  const drawing = inlineGraph(scene, {
    label: t('view.title', { title: file.role.title }),
    zoom: isLarge ? readableZoom : largestZoom,
    t,
    addressOf: (id) => `${base}roles/${id}`,
  });
  return tag(
    'div',
    'relative hidden h-[calc(100dvh-23.75rem)] min-h-96 md:block lg:h-auto lg:min-h-0 lg:flex-1',
    element(
      'div',
      { 'data-drawing': isLarge ? 'large' : '', ...(isLarge && { class: 'overflow-auto' }) },
      drawing,
    ),
  );
}
