import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { corpusPlugin } from './src/cli/vite-corpus.ts';

export default defineConfig(({ command }) => ({
  plugins: [
    react(),
    tailwindcss(),
    ...(command === 'serve'
      ? [corpusPlugin(process.env['LADDERWAY_DIR'] ?? 'src/corpus', 'public/data')]
      : []),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    // Files below this size would become data: addresses, which a strict content policy forbids.
    assetsInlineLimit: 0,
  },
}));
