import type { ShownReadiness } from '#data/readiness.ts';

/** Why a skill counts as covered where somebody doesn't have it itself: "as you have EC2, which is part of it;". */
export function standsFor({ skills, held }: ShownReadiness, number: number): string {
  if (held.includes(number)) return '';
  const part = held.find((each) => skills.table.wider[each]?.includes(number));
  return part === undefined ? '' : `as you have ${skills.names[part] ?? ''}, which is part of it;`;
}
