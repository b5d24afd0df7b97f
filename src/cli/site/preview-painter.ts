import type { RoleFile } from '#contract/bundle-role.ts';
import { formatXml } from '#domain/export/xml-element.ts';
import { previewDrawing, type PreviewOptions, previewSize } from '#domain/page/preview-drawing.ts';
import type { Locale } from '#messages/locales.ts';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileEffects } from '../effects.ts';
import { pageScene } from './page-scene.ts';
import { packPng } from './pack-png.ts';
import type { PagePicture } from './page-metadata.ts';
import type { SiteFolder } from './site-folder.ts';
import { typeset } from './typeset.ts';

/** Raised when the same drawing would look otherwise. */
const VERSION = 2;

/** Draws pictures of roles into a site's folder. */
export interface PreviewPainter {
  /** A role's picture; null where its letters cannot be drawn, or where none is asked for. */
  paint: (file: RoleFile) => Promise<PagePicture | null>;
}

/** What the first of the fonts' alphabets has. */
const isLatin = /^[\n\u0020-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]*$/;

/** The renderer can be started once in a process. */
let started: Promise<void> | null = null;

/**
 * Paints with what the build left in `app`. A picture is named by a hash of what it shows, so that one that an earlier run left in the
 * folder is not drawn again. `locale` is its language. Resolves to null where the app came without a renderer.
 */
export async function openPreviewPainter(
  files: FileEffects,
  app: string,
  folder: SiteFolder,
  options: PreviewOptions,
  locale: Locale,
): Promise<PreviewPainter | null> {
  const drawing = join(app, 'drawing');
  if ((await files.kindOf(join(drawing, 'renderer.wasm'))) !== 'file') return null;
  const names = (await files.list(drawing)).map(({ name }) => name).sort();
  const read = (pattern: RegExp) =>
    Promise.all(
      names.filter((name) => pattern.test(name)).map((name) => files.readFile(join(drawing, name))),
    );
  // A font is read anew for each picture, and few titles need more than the first alphabet.
  const fonts = { latin: await read(/-0\.ttf$/), all: await read(/\.ttf$/) };
  started ??= files.readFile(join(drawing, 'renderer.wasm')).then((bytes) => initWasm(new Uint8Array(bytes)));
  await started;
  return {
    paint: async (file) => {
      const { role } = file;
      const drawing = typeset(previewDrawing(role, pageScene(file, { locale, stated: null }), options));
      if (drawing === null) return null;
      const svg = formatXml(drawing);
      const hash = createHash('sha256').update(`${VERSION} ${svg}`).digest('hex').slice(0, 10);
      const path = `previews/${role.id}.${hash}.png`;
      if (!(await folder.keep(path)))
        await folder.write(path, render(svg, isLatin.test(svg) ? fonts.latin : fonts.all));
      return { path, alt: options.t('view.title', { title: role.title }), ...previewSize };
    },
  };
}

function render(svg: string, fontBuffers: Uint8Array[]): Uint8Array {
  const renderer = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Inter' } });
  const image = renderer.render();
  const { pixels, width, height } = image;
  image.free();
  renderer.free();
  return packPng(pixels, width, height);
}
