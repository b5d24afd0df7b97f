import fc from 'fast-check';

/** What lines of a role document begin with, and what only looks like it. */
const LEADS = [
  ...[
    '',
    '',
    '- ',
    '• ',
    '  - ',
    '> ',
    '# ',
    '## ',
    '### ',
    '---',
    '<!--',
    '-->',
    '<li>',
    '| ',
    '```',
    '&#82',
  ],
  ...[
    'title: ',
    'aliases: [',
    'tags: [a, ',
    'pay: $',
    'level: ',
    '💰 $1',
    'Tags: ',
    'Salary: ',
    'id: __proto__',
  ],
  ...[
    '## Entry Point From',
    'Advancement To: ',
    'Lateral Moves',
    '- Lead ',
    '## Hard Skills',
    'Soft Skills: ',
  ],
  ...['Role Definition', 'Education', '## Fields of Study', 'Typical Experience Range: 3', '## Notes'],
  ...['**Preferred:**', '---\n', 'Primary Functions', '## Required Skills & Competencies'],
] as const;

const WORDS = [
  ...[
    'Senior',
    'Staff',
    'Principal',
    'Junior',
    'Lead',
    'Head',
    'of',
    'Vice',
    'President',
    'Manager',
    'VP',
    'II',
  ],
  ...[
    'Engineer',
    'Engineering',
    'Software',
    'Data',
    'Analyst',
    'Nurse',
    'Architect',
    'SRE',
    'Site',
    'Reliability',
  ],
  ...[
    'and',
    'or',
    '/',
    ',',
    '(',
    ')',
    '&',
    '-',
    '–',
    '+',
    '|',
    'with',
    'from',
    'experience',
    'e.g.',
    'similar',
  ],
  ...[
    'Go',
    'C',
    'R',
    'Python',
    'SQL',
    'Kubernetes',
    'Excel',
    'including',
    'such',
    'as',
    'mastery',
    'C++',
    '.NET',
  ],
  ...[
    '$120,000',
    '180k',
    '€45',
    '/hour',
    'per',
    'year',
    '-',
    '+',
    '10–15',
    'years',
    'NaN',
    'Infinity',
    '1e999',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '\u202e',
    '\ud800',
  ],
] as const;

/** Words such as documents have, in any order, and some that no document should have. */
export const phrases = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 10 }).map((words) => words.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

const lines = fc.tuple(fc.constantFrom(...LEADS), phrases).map((parts) => parts.join(''));

/** Texts from what nearly is a role document to noise. */
export const documentTexts = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.boolean(),
        fc.array(lines, { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', '\f'),
      )
      .map(([isFenced, body, end]) => [...(isFenced ? ['---'] : []), ...body].join(end)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 600 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...Array.from('\n-#*_`[]():>•"\'\\ ax1:$|<&;')), { maxLength: 300 })
      .map((letters) => letters.join('')),
  },
);

/** A document as somebody would write it about one of few roles, so that documents speak of each other. */
export const roleTexts = fc
  .record({
    title: fc.array(fc.constantFrom(...WORDS.slice(0, 22)), { minLength: 1, maxLength: 3 }),
    pay: phrases,
    entry: fc.array(phrases, { maxLength: 4 }),
    advancement: fc.array(phrases, { maxLength: 4 }),
    lateral: fc.array(phrases, { maxLength: 3 }),
    skills: fc.array(phrases, { maxLength: 4 }),
    notes: fc.array(lines, { maxLength: 6 }),
  })
  .map(({ title, pay, entry, advancement, lateral, skills, notes }) =>
    [
      ...[`# ${title.join(' ')}`, `Pay: ${pay}`, '## Entry Point From', ...entry.map((move) => `- ${move}`)],
      ...['## Advancement To', ...advancement.map((move) => `- ${move}`), '## Lateral Moves'],
      ...[...lateral.map((move) => `- ${move}`), '## Hard Skills', ...skills.map((skill) => `- ${skill}`)],
      ...notes,
    ].join('\n'),
  );
