import type { HealthFinding } from '#domain/health/health-finding.ts';
import { describe, expect, it } from 'vitest';
import { describeHealth } from './describe-health.ts';

function deadEnd(number: number): HealthFinding {
  return {
    ...{ code: 'dead-end', severity: 'warning', roles: [`role-${number}`], hint: 'Name more.' },
    ...{ places: [{ file: `role-${number}.md`, line: 1 }], message: `Role ${number} leads nowhere.` },
  };
}

const claim: HealthFinding = {
  ...{ code: 'one-way-claim', severity: 'info', roles: [], hint: 'Say it back.', places: [] },
  message: 'A says so\u001b[2J and B does not.',
};

describe('describeHealth', () => {
  it('groups findings by code, with one hint each and the counts at the end', () => {
    expect(describeHealth([deadEnd(1), deadEnd(2), claim])).toBe(
      `Roles that lead nowhere (warning dead-end)
  - Role 1 leads nowhere.  role-1.md:1
  - Role 2 leads nowhere.  role-2.md:1
  hint: Name the next roles under “Advancement To” or “Lateral Moves”.

Moves that only one side states (info one-way-claim)
  - A says so [2J and B does not.
  hint: State the move in the other document too, or take it out.

Ladder health
  dead-end       2 warnings
  one-way-claim  1 note

`,
    );
  });

  it('shows ten findings of a code and counts the rest', () => {
    const text = describeHealth(Array.from({ length: 1211 }, (_, number) => deadEnd(number)));
    expect(text.match(/leads nowhere/g)).toHaveLength(10);
    expect(text).toContain('  and 1,201 more (use --json)\n');
    expect(text).toContain('  dead-end  1,211 warnings\n');
  });

  it('says so where there is nothing to report', () => {
    expect(describeHealth([])).toBe('Ladder health: nothing to report.\n\n');
  });
});
