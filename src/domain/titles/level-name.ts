import type { Level, Track } from '#domain/document/role-document.ts';

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

/** A level in words, e.g. "Senior" or "Director or head", by the scale of `inferLevel`. */
export const levelName = ({ rank, track }: Pick<Level, 'rank' | 'track'>): string =>
  names[track][rank] ?? `Level ${rank}`;
