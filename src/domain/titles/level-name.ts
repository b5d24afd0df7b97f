import type { Level, LevelSource, Track } from '#domain/document/role-document.ts';

const names: Record<Track, readonly string[]> = {
  individual: [
    'Unpaid or pre-entry',
    'Intern or trainee',
    'Entry',
    'Intermediate',
    'Senior',
    'Staff or lead',
    'Principal or expert',
    'Distinguished',
    'Fellow',
    'Senior fellow',
    'Chief',
  ],
  management: [
    'Pre-entry',
    'Trainee manager',
    'Junior manager',
    'Supervisor',
    'Assistant manager',
    'Manager',
    'Senior manager',
    'Director or head',
    'Vice president',
    'Senior vice president',
    'Chief officer',
  ],
};

const reasons: Record<LevelSource, string> = {
  field: 'stated by the document',
  steps: 'read from the order of steps',
  experience: 'read from the experience asked for',
  title: 'read from the title',
};

/** A level in words, e.g. "Senior" or "Director or head", by the scale of `inferLevel`. */
export const levelName = ({ rank, track }: Pick<Level, 'rank' | 'track'>): string =>
  names[track][rank] ?? `Level ${rank}`;

/** What a level was read from, in words. */
export const levelReason = ({ from }: Pick<Level, 'from'>): string => reasons[from];
