/** What the table of a role’s surroundings says: its columns, its filters, and what became of rows that are saved. */
export const messages = {
  'table.role': 'Role',
  'table.focus': 'This role',
  'table.move': 'Move',
  'table.pay': 'Pay band',
  'table.level': 'Level',
  'table.family': 'Family',
  'table.shared': 'Skills shared',
  'table.covered': 'Skills you have',
  'table.statedBy': 'Stated by',
  'table.compare': 'Compare',
  'table.noFamily': 'Not stated',
  'table.noneNamed': 'None named',
  'table.ofIts': '{count, number} of its {of, number}',
  'table.tooFew': 'Too few named',
  'table.semicolon': '; ',
  'table.left':
    '{all, plural, one {{left, number} of # role around {title}} other {{left, number} of # roles around {title}}}',
  'table.caption': 'Roles around {title}. Column headings sort it.',
  'table.title': 'Roles around {title}',

  'table.words': 'Words in title or family',
  'table.all': 'All',
  'table.order': 'Order',
  'table.asGraph': 'As in the graph',
  'table.upwards': '{name}, upwards',
  'table.downwards': '{name}, downwards',
  'table.showAll': 'Show all rows',

  'table.saveCsv': 'Save rows (CSV)',
  'table.saveMarkdown': 'Save rows (Markdown)',
  'table.saved': 'Saved as {name}',
} as const;
