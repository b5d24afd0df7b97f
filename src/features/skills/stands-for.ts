import type { ShownReadiness } from '#data/readiness.ts';
import { standInFor } from '#domain/skills/covered-skills.ts';
import { t } from '#messages/spoken.ts';

/** Why a skill counts as covered where somebody doesn't have it itself: "as you have EC2, which is part of it;". */
export function standsFor({ skills, held, rejected }: ShownReadiness, number: number): string {
  if (held.includes(number)) return '';
  const part = standInFor(skills.table, number, { held, rejected });
  return part === null ? '' : t('skills.standsFor', { skill: skills.names[part] ?? '' });
}
