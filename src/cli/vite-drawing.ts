import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { sfntOf } from './site/sfnt-of.ts';

const fileOf = (name: string): string => fileURLToPath(import.meta.resolve(name));

/** The alphabets that Inter has, in the order in which they are looked through. */
const alphabets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

/** The font of lines with Arabic letters, in the same two weights. */
const arabic = {
  400: import.meta
    .resolve('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
  600: import.meta
    .resolve('@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'),
};

/** Adds to the build what pictures of roles are drawn with: the renderer's WebAssembly, and its fonts as it reads them. */
export function drawingPlugin(): Plugin {
  return {
    name: 'ladderway-drawing',
    apply: 'build',
    generateBundle() {
      const emit = (name: string, source: Uint8Array) =>
        this.emitFile({ type: 'asset', fileName: `drawing/${name}`, source });
      emit('renderer.wasm', readFileSync(fileOf('@resvg/resvg-wasm/index_bg.wasm')));
      for (const weight of [400, 600] as const) {
        emit(`plex-arabic-${weight}.ttf`, readFileSync(fileURLToPath(arabic[weight])));
        for (const [at, alphabet] of alphabets.entries()) {
          const woff = readFileSync(
            fileOf(`@fontsource/inter/files/inter-${alphabet}-${weight}-normal.woff`),
          );
          emit(`inter-${weight}-${at}.ttf`, sfntOf(woff));
        }
      }
    },
  };
}
