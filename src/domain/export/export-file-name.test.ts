import { describe, expect, it } from 'vitest';
import { exportFileName } from './export-file-name.ts';

describe('the name of an exported file', () => {
  it('names the role', () => {
    expect(exportFileName('staff-engineer', 'svg')).toBe('ladderway-staff-engineer.svg');
  });

  it('is a plain name, whatever the id', () => {
    expect(exportFileName('../../etc/pass wd', 'csv')).toBe('ladderway--etc-pass-wd.csv');
    expect(exportFileName('__proto__', 'md')).toBe('ladderway--proto-.md');
    expect(exportFileName('', 'png')).toBe('ladderway-view.png');
    expect(exportFileName('x'.repeat(500), 'png').length).toBeLessThan(120);
  });
});
