import { describe, expect, it } from 'vitest';
import { keptVersion, olderVersions } from './older-versions.ts';

const [old, young] = ['0000000000', '1111111111'];
const kept = [
  'manifest.json',
  `index.${old}.json`,
  `roles/${old}/a.json`,
  `roles/${old}/b.json`,
  `roles/${young}/a.json`,
];

describe('versions of a file of the bundle', () => {
  it('make room for later ones', () => {
    expect(olderVersions(kept)).toEqual([`roles/${old}/a.json`]);
  });

  it('stand in for one that cannot be had', () => {
    expect(keptVersion(kept, 'roles/2222222222/a.json')).toBe(`roles/${young}/a.json`);
    expect(keptVersion(kept, `index.${young}.json`)).toBe(`index.${old}.json`);
    expect(keptVersion(kept, `roles/${old}/c.json`)).toBeNull();
    expect(keptVersion(kept, 'other.json')).toBeNull();
  });
});
