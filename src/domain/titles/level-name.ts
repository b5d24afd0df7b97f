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

const shortNames: Record<Track, readonly string[]> = {
  individual: [
    'Unpaid',
    'Intern',
    'Entry',
    'Middle',
    'Senior',
    'Staff',
    'Principal',
    'Distinct.',
    'Fellow',
    'Sr fellow',
    'Chief',
  ],
  management: [
    'Pre-entry',
    'Trainee',
    'Junior',
    'Supervisor',
    'Assistant',
    'Manager',
    'Sr manager',
    'Director',
    'VP',
    'Sr VP',
    'Chief',
  ],
};

/** A level in a word or two, for where there is little room, e.g. "Staff" or "Sr VP". */
export const shortLevelName = ({ rank, track }: Pick<Level, 'rank' | 'track'>): string =>
  shortNames[track][rank] ?? `Level ${rank}`;

/** A level in words, e.g. "Senior" or "Director or head", by the scale of `inferLevel`. */
export const levelName = ({ rank, track }: Pick<Level, 'rank' | 'track'>): string =>
  names[track][rank] ?? `Level ${rank}`;
