/** What the details, the list, the table and the sentences of a role say. */
export const messages = {
  'role.covers': 'Covers {coverage} skills',
  'role.entries': '{count, plural, one {# entry point} other {# entry points}}',
  'role.advancements': '{count, plural, one {# advancement} other {# advancements}}',
  'role.laterals': '{count, plural, one {# lateral move} other {# lateral moves}}',
  'role.none': 'No role is stated here.',
  'role.step': 'Step: {statement}',
  'role.lateral': 'Lateral: {statement}',
  'role.move': 'Move from {from} to {to}',
  'role.stepStated': 'Step. {statement}.',
  'role.lateralStated': 'Lateral move. {statement}.',
  'role.to': 'to',
  'role.and': 'and',
  'role.closeSentences': 'Close the sentences of this move',
} as const;
