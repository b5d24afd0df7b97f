/** What is said of reading without a connection, and of new versions. */
export const messages = {
  'offline.opening': 'Opening the page',
  'offline.newVersion': 'A new version of this site is ready.',
  'offline.show': 'Show it',
  'offline.later': 'Later',
  'offline.title': 'Without a connection',
  'offline.about':
    'Roles that you open stay on this device. You can also save all of them, to read and search them anywhere.',
  'offline.save': 'Save for offline',
  'offline.cancel': 'Cancel',
  'offline.remove': 'Remove from this device',
  'offline.kept': '{kept, number} of {total, number} files are on this device.',
  'offline.size': 'The site takes {size} here.',
  'offline.saving': 'Saving all files',
  'offline.full': 'This device has no more room. What was saved stays.',
  'offline.unreachable': 'Some files did not arrive. What was saved stays; try again.',
  'offline.refused': 'This browser does not let the site keep anything.',
} as const;
