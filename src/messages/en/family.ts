/** What the page of a family says: its ladder, and the families around it. */
export const messages = {
  'family.title': '{name} ladder',
  'family.all': 'All ladders',
  'family.onMap': 'Show these roles on the map',
  'family.byLevel': 'Roles by level',
  'family.leadsTo': '{title} leads to',
  'family.neighbours': 'Moves to and from other families',
  'family.moves': '{count, plural, one {# move} other {# moves}}',
  'family.onePaid': 'One role, which states a pay band.',
  'family.oneUnpaid': 'One role, which states no pay band.',
  'family.oneLevel': '{count, plural, one {# role} other {# roles}}, all of the level {level}.',
  'family.levels': '{count, plural, one {# role} other {# roles}}, from {from} to {to}.',
  'family.allPaid': 'Each states a pay band.',
  'family.somePaid':
    '{count, plural, one {# of them states a pay band.} other {# of them state a pay band.}}',
  'family.unknown': 'Unknown family',
  'family.unknownHere': 'There is no such family here',
  'family.unknownAddress': 'No family of this corpus has the address {address}.',
  'family.meant': 'Did you mean one of these?',
  'family.seeAll': 'See all ladders',
} as const;
