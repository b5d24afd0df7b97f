/** What the start says: what this is, where to begin, and the ladders of all families. */
export const messages = {
  'home.title': 'Start',
  'home.heading': 'See where a role comes from, and where it leads.',
  'home.about':
    'Every step and lateral move is read from role documents and shown with the sentence that states it. Pay bands and skills stand side by side.',
  'home.find': 'Find a role',
  'home.findExample': 'Find a role, e.g. data engineer',
  'home.beginAt': 'Begin at',
  'home.around': 'The paths around {title}',
  'home.ladders': 'Ladders by family',
  'home.counts':
    '{name}: {documents, plural, one {# document} other {# documents}}, {roles, plural, one {# role} other {# roles}}, {moves, plural, one {# move} other {# moves}}',
  'home.map': 'See all roles on the map',
  'home.skills': 'Begin with skills I have',
  'home.empty': 'This corpus has no role documents yet. Add a document to its folder and compile it again.',
  'home.more': '{count, plural, one {# more, further up} other {# more, further up}}',
} as const;
