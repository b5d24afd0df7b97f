/** What the ways to take a view along say. */
export const messages = {
  'export.as': 'Export as',
  'export.svg': 'Picture (SVG)',
  'export.png': 'Picture (PNG)',
  'export.csv': 'Table (CSV)',
  'export.markdown': 'Outline (Markdown)',
  'export.copy': 'Copy outline',
  'export.print': 'Print',
  'export.svgFailed': 'The picture could not be saved',
  'export.pngFailed': 'This browser could not draw the picture; the SVG shows the same',
  'export.csvFailed': 'The table could not be saved',
  'export.markdownFailed': 'The outline could not be saved',
  'export.copyFailed': 'The browser did not allow copying; the outline can be saved as a file',
  'export.printFailed': 'This browser cannot print from here',
  'export.saved': 'Saved as {name}',
  'export.copied': 'Outline copied',
  'export.caveat': 'Moves are stated by role documents. They show what is possible and promise nothing.',
  'export.quoted': '“{text}”',
  'export.size':
    '{roles, plural, one {# role} other {# roles}}, {moves, plural, one {# move} other {# moves}}',
  'export.payHigher': 'Roles that pay more stand higher.',
} as const;
