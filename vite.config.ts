import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { corpusPlugin } from './src/cli/vite-corpus.ts';
import { drawingPlugin } from './src/cli/vite-drawing.ts';
import { embedPlugin } from './src/cli/vite-embed.ts';
import { framePlugin } from './src/cli/vite-frame.ts';
import { messagesPlugin } from './src/cli/vite-messages.ts';
import { workerPlugin } from './src/cli/vite-worker.ts';

export default defineConfig(({ command }) => ({
  resolve: {
    alias: { 'd3-color': fileURLToPath(new URL('src/cli/no-colours.ts', import.meta.url)) },
  },
  plugins: [
    react(),
    tailwindcss(),
    messagesPlugin(),
    embedPlugin(),
    framePlugin(),
    drawingPlugin(),
    workerPlugin(),
    ...(command === 'serve'
      ? [corpusPlugin(process.env['LADDERWAY_DIR'] ?? 'src/corpus', 'public/data')]
      : []),
  ],
  // Where the site lies is known when it is written (`ladderway site --base`), so the build holds no path of its own.
  base: './',
  build: {
    target: 'es2022',
    manifest: true,
    // Whoever hosts the app passes on these packages too.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: ['index.html', 'src/app/page.css', 'src/app/format-reader.ts'],
      output: {
        // Libraries change less often than the app, and pack better together.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              // What only pages fetched later use of them comes with those.
              test: /node_modules[\\/](?:react|react-dom|scheduler|@tanstack|use-sync-external-store|valibot)[\\/](?!.*(?:queriesObserver|useQueries)\.js)/,
            },
            {
              // Small pieces that a first view needs anyway pack better as one than each on its own.
              name: 'shared',
              test: /src[\\/](domain[\\/](pay[\\/](pay-delta|compare-pay|stated-bounds|pay-ends)|graph[\\/]describe-statement|layout[\\/](pay-bounds|column-headings|next-card|mirror-layout))|ui[\\/](canvas-controls|glide-time)|features[\\/]explore[\\/]use-role-links|(data|contract)[\\/](page-settings|pause|manifest|bundle-manifest|bundle-parse|bundle-paths|role-id))\.tsx?$/,
            },
            {
              // Each chunk is a name in the entry; these are smaller than theirs would be.
              name: 'words',
              test: /src[\\/](domain[\\/](pay[\\/](without-wording|nice-ticks)|skills[\\/](category-name|skill-uses)|filters[\\/]filter-names)|messages[\\/]marked-texts)\.ts$/,
            },
            { name: 'zoom', test: /node_modules[\\/]d3-[a-z]+[\\/]/ },
            { name: 'flow', test: /node_modules[\\/](@xyflow|zustand|classcat)[\\/]/ },
          ],
        },
      },
    },
    modulePreload: { polyfill: false },
    // Files below this size would become data: addresses, which a strict content policy forbids.
    assetsInlineLimit: 0,
  },
}));
