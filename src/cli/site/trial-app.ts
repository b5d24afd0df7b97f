const frame =
  '<div><header><a href="/">Ladderway</a><a href="/map">Map</a></header><main><i data-page=""></i></main></div>';

/** For tests: the files of a built app in the folder `dist`. */
export const trialApp: Readonly<Record<string, string>> = {
  'dist/.vite/manifest.json': JSON.stringify({
    'index.html': {
      file: 'assets/index-1.js',
      isEntry: true,
      imports: ['_base.js'],
      css: ['assets/index-1.css'],
    },
    '_base.js': { file: 'assets/base-1.js' },
    'src/features/explore/role-graph.tsx': { file: 'assets/graph-1.js', css: ['assets/graph-1.css'] },
    'src/features/role/role-panel.tsx': { file: 'assets/panel-1.js' },
    'src/app/page.css': { file: 'assets/page-1.css' },
  }),
  'dist/index.html': '<!doctype html>',
  'dist/frames/en.html': frame,
  'dist/frames/de.html': frame.replace('Map', 'Karte'),
  'dist/frames/es.html': frame.replace('Map', 'Mapa'),
  'dist/frames/ar.html': frame.replace('Map', 'الخريطة'),
  'dist/sw.js': 'work();',
  'dist/icon.svg': '<svg/>',
  'dist/icon-192.png': '',
  'dist/icon-512.png': '',
  'dist/icon-maskable-512.png': '',
  'dist/apple-touch-icon.png': '',
  'dist/assets/inter-latin-wght-1.woff2': '',
  'dist/assets/inter-greek-wght-1.woff2': '',
  'dist/assets/index-1.js': '',
  'dist/assets/base-1.js': '',
  'dist/assets/graph-1.js': '',
  'dist/assets/panel-1.js': '',
  'dist/assets/index-1.css': '',
  'dist/assets/graph-1.css': '',
  'dist/assets/page-1.css':
    '@font-face{font-family:A;font-display:swap;src:url(./a.woff2)}main{color:var(--color-ink)}',
};
